package dyad.jobs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dyad.jobs.testing.Browser;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.Labels;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The report of the sample articles, opened from disk in a real browser. */
@Tag("slow")
class ReportBrowserTest {
  private static final String HOSTILE =
      "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> Berlin";
  private static final int PHONE = 390;
  private static final int DESKTOP = 1280;
  private static final double FIRST_PLOT_MILLIS = 2_000;

  @TempDir private static Path folder;
  private static Path output;
  private static URI page;
  private static Browser browser;

  @BeforeAll
  static void runTheJob() throws IOException {
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    browser = Browser.open(downloads);
    Path hostile = folder.resolve("hostile.jsonl");
    Files.writeString(
        hostile,
        "{\"title\": \"%s\", \"date\": \"2024-07-02\", \"url\": \"javascript:document.title='owned'\", \"text\": \"%s\"}\n"
            .formatted(
                HOSTILE.replace("\"", "\\\""),
                "Germany and France agreed in Berlin on Tuesday to build a bridge over the river."
                    + " The ministers of Germany and France signed the paper, and Germany pays."
                    + " France will send engineers to Germany in the spring of the next year."));
    output = folder.resolve("out");
    Dyad run =
        Dyad.run(
            "run",
            Labels.ARTICLES.toString(),
            hostile.toString(),
            "--output",
            output.toString(),
            "--today",
            "2026-01-01");
    assertEquals(0, run.exitCode(), run::err);
    page = output.resolve("report").resolve(Report.PAGE).toUri();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyKindOfPageOpensFromDiskWithoutComplaintsOrFaultsOfAccess() throws Exception {
    Map<String, String> routes = new TreeMap<>();
    routes.put("overview", "");
    routes.put("pair", "pair/BLR-PRK");
    routes.put("country", "country/PRK");
    try (Duck tables = Duck.over(output)) {
      tables
          .pairs("SELECT 'event', event_id FROM events ORDER BY article_count DESC LIMIT 1")
          .forEach((kind, id) -> routes.put(kind, "event/" + id));
      tables
          .pairs(
              "SELECT 'entity', entity_id FROM entities WHERE type = 'PERSON' ORDER BY article_count DESC LIMIT 1")
          .forEach((kind, id) -> routes.put(kind, "entity/" + id));
    }
    for (int width : new int[] {DESKTOP, PHONE}) {
      for (Map.Entry<String, String> route : routes.entrySet()) {
        browser.size(width, DESKTOP);
        browser.show(page, route.getValue());
        browser.keepPicture(route.getKey() + "-" + width);
        assertEquals(List.of(), browser.complaints(), route::getValue);
        assertEquals(List.of(), faults(), route::getValue);
        browser.complaints(); // of axe-core's own, which may not connect to anything either
        assertTrue(
            ((Number) browser.driver().executeScript("return document.documentElement.scrollWidth"))
                    .intValue()
                <= ((Number) browser.driver().executeScript("return innerWidth")).intValue(),
            () -> route.getValue() + " is wider than the window");
      }
    }
  }

  /** Serious and critical faults that axe-core finds. */
  private static List<String> faults() {
    return new AxeBuilder()
        .analyze(browser.driver()).getViolations().stream()
            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
            .map(ReportBrowserTest::fault)
            .toList();
  }

  private static String fault(Rule rule) {
    return rule.getId() + " " + rule.getNodes().get(0).getHtml();
  }

  @Test
  void anotherUnitDrawsAnotherPlotAndStandsInTheAddress() {
    browser.show(page, "pair/BLR-PRK");
    String before = line();
    new Select(browser.await(".controls select")).selectByValue("sentences");
    browser.settle();
    browser.await("h2");
    assertNotEquals(before, line());
    assertTrue(browser.driver().getCurrentUrl().contains("unit=sentences"));
  }

  @Test
  void anAddressRestoresTheView() {
    browser.show(page, "pair/BLR-PRK?unit=stories&by=month");
    assertEquals(
        List.of("stories", "MONTH"),
        browser.all(".controls select").stream()
            .map(select -> new Select(select).getFirstSelectedOption().getDomAttribute("value"))
            .toList());
  }

  @Test
  void theBrushChoosesATime() {
    browser.size(DESKTOP, DESKTOP);
    browser.show(page, "");
    WebElement overlay = browser.await(".brush .overlay");
    String before = browser.await(".matrix").getText();
    new org.openqa.selenium.interactions.Actions(browser.driver())
        .moveToElement(overlay, -300, 0)
        .clickAndHold()
        .moveByOffset(150, 0)
        .release()
        .perform();
    browser.settle();
    assertTrue(browser.driver().getCurrentUrl().contains("from="));
    assertNotEquals(before, browser.await(".matrix").getText());
  }

  @Test
  void theMapShowsTheCountriesAndPairsOfTheChosenTime() throws SQLException {
    browser.size(DESKTOP, DESKTOP);
    browser.show(page, "");
    browser.await(".map .told a");
    int ties = browser.all(".map .ties path").size();
    assertEquals(40, ties);
    String told = browser.await(".map a[href='#/country/PRK']").getDomAttribute("aria-label");
    assertTrue(told.startsWith("North Korea: "), told);
    assertEquals(List.of(), browser.complaints());

    browser.show(page, "?from=2024-06-17&to=2024-06-23");
    browser.await(".map .told a");
    assertTrue(browser.all(".map .ties path").size() < ties);
    try (Duck tables = Duck.over(output)) {
      assertEquals(
          tables.number(
              "SELECT count(DISTINCT code) FROM (SELECT unnest([country_a, country_b]) AS code"
                  + " FROM pair_trends WHERE granularity = 'WEEK' AND distinct_article_count > 0"
                  + " AND period_start = DATE '2024-06-17')"),
          browser.all(".map .told a").size());
    }
  }

  @Test
  void theKeyboardOpensACountryOfTheMap() {
    browser.show(page, "");
    browser.await(".map .told a");
    WebElement first = browser.await(".map .told a:not([tabindex])");
    browser.driver().executeScript("arguments[0].focus()", first);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.settle();
    assertTrue(browser.driver().getCurrentUrl().contains("#/country/"));
  }

  @Test
  void searchFindsASpellingUnderItsName() {
    browser.show(page, "");
    WebElement box = browser.await("input[type=search]");
    box.sendKeys("ryschenkow");
    assertTrue(browser.await("#hits li[aria-selected=true]").getText().contains("Ry"));
    box.sendKeys(Keys.ENTER);
    browser.await(".bars-list");
    browser.settle();
    assertTrue(browser.driver().getCurrentUrl().contains("#/entity/"));
    assertTrue(browser.await("main").getText().contains("Ryzhenkov"));
  }

  @Test
  void theDownloadHasTheRowsOfTheTable() throws Exception {
    browser.show(page, "pair/BLR-PRK?by=week");
    browser.await("button.csv").click();
    List<String> lines = Files.readAllLines(Browser.awaitFile(folder.resolve("downloads"), ".csv"));
    Map<String, String> downloaded = new TreeMap<>();
    lines.stream()
        .skip(1)
        .map(line -> line.split(",", 4))
        .forEach(cells -> downloaded.put(cells[0], cells[3]));
    try (Duck tables = Duck.over(output)) {
      assertEquals(
          new TreeMap<>(
              tables.pairs(
                  "SELECT period_start, concat_ws(',', sentence_count, article_count,"
                      + " distinct_article_count, story_count, period_article_count)"
                      + " FROM pair_trends WHERE granularity = 'WEEK' AND country_a = 'BLR'"
                      + " AND country_b = 'PRK'")),
          downloaded);
    }
  }

  @Test
  void aHostileTitleIsText() throws SQLException {
    browser.show(page, "pair/DEU-FRA");
    assertTrue(browser.await(".evidence").getText().contains("<script>"));
    assertFalse(browser.driver().getTitle().contains("owned"));
    assertEquals(0, browser.all("main script, main img, a[href^=javascript]").size());
  }

  @Test
  void theFirstPlotIsThereAtOnce() {
    browser.show(page, "");
    Object millis =
        browser
            .driver()
            .executeScript(
                "return performance.getEntriesByName('first-contentful-paint')[0].startTime");
    assertTrue(((Number) millis).doubleValue() <= FIRST_PLOT_MILLIS, () -> millis + " ms");
  }

  private static String line() {
    return browser.await("path.line").getDomAttribute("d");
  }
}
