package dyad.jobs.append;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.MonthOfNews;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that add a day each, against one run over all days; {@code -Ddyad.days=30} for a month. */
@Tag("slow")
class DailyRunsTest {
  private static final int DAYS = Integer.getInteger("dyad.days", 3);
  private static final int STORIES_A_DAY = 5;
  private static final List<String> OF_RUNS = List.of("runs", "event_history");

  @TempDir private static Path folder;
  private static final List<Path> DAY_FOLDERS = new ArrayList<>();
  private static Path daily;
  private static Path once;

  @BeforeAll
  static void runDailyAndOnce() {
    LocalDate first = LocalDate.parse("2024-06-01");
    Path input = folder.resolve("in");
    DAY_FOLDERS.addAll(new MonthOfNews(first, DAYS, STORIES_A_DAY, 11).write(input));
    daily = folder.resolve("daily");
    once = folder.resolve("once");
    DAY_FOLDERS.forEach(day -> assertOk(append(day, daily)));
    assertOk(run(input, once));
  }

  @Test
  void dailyRunsEqualOneOverAllDays() throws SQLException {
    assertEquals(Map.of(), differences(once, daily));
  }

  @Test
  void theSameFolderOnceMoreChangesNothingButRuns() throws SQLException {
    assertOk(append(DAY_FOLDERS.get(1), daily));
    assertEquals(Map.of(), differences(once, daily));
    try (Duck duck = Duck.over(daily)) {
      assertEquals(
          1,
          duck.number("SELECT count(*) FROM runs WHERE known_record_count = input_record_count"));
    }
  }

  @Test
  void recordsOfAllRunsAreArticlesOrRejects() throws SQLException {
    try (Duck duck = Duck.over(daily)) {
      assertEquals(
          0,
          duck.number(
              """
              SELECT count(*) FROM runs WHERE input_record_count <> article_count + reject_count
              """));
      assertEquals(
          duck.number("SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM rejects)"),
          duck.number("SELECT sum(input_record_count - known_record_count)::BIGINT FROM runs"));
    }
  }

  @Test
  void tablesCountedByOtherRulesAreRefused() {
    Dyad refused =
        Dyad.run(
            "run",
            DAY_FOLDERS.get(0).toString(),
            "-o",
            once.toString(),
            "--append",
            "--min-confidence",
            "0.9");
    assertEquals(2, refused.exitCode());
    assertTrue(refused.err().contains("Refusing --append"), refused::err);
    assertTrue(refused.err().contains("--min-confidence 0.5"), refused::err);
  }

  private static Dyad append(Path input, Path output) {
    return Dyad.run(
        "run", input.toString(), "-o", output.toString(), "--append", "--today", "2024-12-31");
  }

  private static Dyad run(Path input, Path output) {
    return Dyad.run("run", input.toString(), "-o", output.toString(), "--today", "2024-12-31");
  }

  private static void assertOk(Dyad dyad) {
    assertEquals(0, dyad.exitCode(), dyad::err);
  }

  /** Rows that only one of two outputs has, by table. */
  private static Map<String, Long> differences(Path left, Path right) throws SQLException {
    Map<String, Long> differences = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      if (!OF_RUNS.contains(table.name())) {
        long rows = Duck.difference(left, right, table, List.of());
        if (rows > 0) {
          differences.put(table.name(), rows);
        }
      }
    }
    return differences;
  }
}
