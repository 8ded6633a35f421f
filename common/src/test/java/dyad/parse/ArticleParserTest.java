package dyad.parse;

import static dyad.parse.Records.article;
import static dyad.parse.Records.page;
import static dyad.parse.Records.parser;
import static dyad.parse.Records.plain;
import static dyad.parse.Records.rejection;
import static dyad.parse.Records.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.model.SectionKind;
import dyad.outcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleParserTest {
  private static final String BODY =
      "The two ministers met in the port and spoke for three hours about the ferry line.";

  @Test
  void textIsTheTitleAndTheParagraphs() {
    Article article = article(plain(" Ferry\u00a0 talks ", BODY + "\n\n" + BODY));
    assertEquals("Ferry talks\n" + BODY + "\n" + BODY, article.text());
  }

  @Test
  void theRecordsDatelineGoesBeforeTheBody() {
    RawRecord raw =
        new RawRecord(
            "a",
            7,
            "id 1",
            null,
            "Wire",
            "FERRY TALKS",
            "    OSLO, May 6 - ",
            "6-MAY-1987",
            null,
            BODY + "\n Reuter\n\u0003",
            BodyFormat.PLAIN);
    Article article = article(raw);
    assertEquals("FERRY TALKS\nOSLO, May 6 - " + BODY, article.text());
    assertEquals("OSLO, May 6 -", section(article, SectionKind.DATELINE));
    assertEquals("id 1", article.externalId());
    assertEquals("Wire", article.source());
    assertEquals(7, article.recordNo());
  }

  @Test
  void aHeadlineAloneIsAnArticle() {
    assertEquals(
        "PORT OF OSLO REOPENS ON MAY 6",
        article(plain("PORT OF OSLO REOPENS ON MAY 6", "")).text());
  }

  @Test
  void nothingIsEmptyAndLittleIsTooShort() {
    assertEquals(Reason.EMPTY, rejection(parser().parse(plain(null, " \n\u0003"))).reason());
    assertEquals(Reason.TOO_SHORT, rejection(parser().parse(plain(null, "Ferry."))).reason());
  }

  @Test
  void moreThanTheLimitIsTooLarge() {
    ParseConfig config = new ParseConfig(List.of("en"), 20, 100, null, null, Records.TODAY);
    assertEquals(
        Reason.TOO_LARGE, rejection(parser(config).parse(plain(null, BODY + BODY))).reason());
  }

  @Test
  void theSourceIsTheHostWhenTheRecordNamesNone() {
    RawRecord raw =
        new RawRecord(
            "a",
            0,
            null,
            "https://www.News.example:8080/x",
            null,
            null,
            null,
            null,
            null,
            BODY,
            BodyFormat.PLAIN);
    assertEquals("news.example", article(raw).source());
  }

  @Test
  void aFragmentBecomesParagraphs() {
    RawRecord raw =
        new RawRecord(
            "a",
            0,
            null,
            null,
            null,
            "T",
            null,
            null,
            null,
            "<p>" + BODY + "</p><ul><li>One &amp; two</li></ul><script>x</script>Rest<br/><br/>End",
            BodyFormat.HTML_FRAGMENT);
    assertEquals("T\n" + BODY + "\nOne & two\nRest\nEnd", article(raw).text());
  }

  @Test
  void aPageGivesItsMetadata() {
    String html =
        "<html lang=en><head><title>Ferry talks - The Port Paper</title>"
            + "<meta property='og:site_name' content='The Port Paper'>"
            + "<link rel=canonical href='https://port.example/2020/ferry'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2020-05-06T10:00:00+02:00\"}]}"
            + "</script></head><body><nav><a href=/>Home</a> <a href=/s>Sport and culture</a></nav>"
            + "<div class=story><h1>Ferry talks</h1>"
            + ("<p>" + BODY + "</p>").repeat(4)
            + "</div><div class='related-links'><p>"
            + "Another story of the day. ".repeat(8)
            + "</p></div><footer>© 2020 The Port Paper</footer></body></html>";
    Article article = article(page(html));
    assertEquals("Ferry talks", article.title());
    assertEquals("The Port Paper", article.source());
    assertEquals("https://port.example/2020/ferry", article.url());
    assertEquals(Instant.parse("2020-05-06T08:00:00Z"), article.publishedAt());
    assertEquals("Ferry talks" + ("\n" + BODY).repeat(4), article.text());
  }

  @Test
  void structuredDataStandsInForAPageThatAScriptWouldWrite() {
    String text = (BODY + " ").repeat(4).strip();
    Article article =
        article(
            page(
                "<title>Ferry talks</title><script type='application/ld+json'>[{\"@type\":"
                    + "\"NewsArticle\",\"articleBody\":\""
                    + text
                    + "\"}]</script><div id=app>Loading</div>"));
    assertEquals("Ferry talks\n" + text, article.text());
  }

  @Test
  void aPageWithoutAnArticleIsEmpty() {
    assertEquals(
        Reason.EMPTY,
        rejection(parser().parse(page("<title>Sport</title><nav><a href=/>Home</a></nav>")))
            .reason());
  }

  @Test
  void hostilePagesAreParsedWithinBounds() {
    String body = "<p>" + BODY + "</p>";
    StringBuilder attributes = new StringBuilder("<div");
    for (int i = 0; i < 50_000; i++) {
      attributes.append(" a").append(i).append("=1");
    }
    String[] pages = {
      "<div>".repeat(200_000) + body.repeat(10),
      attributes + ">" + body.repeat(10),
      "<div class='" + "x ".repeat(1_000_000) + "'>" + body.repeat(10),
      "<a href=".repeat(100_000) + body.repeat(10),
      "<table><tr><td>".repeat(20_000) + body.repeat(10),
      "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + body.repeat(10),
      "<p>x ".repeat(1_000_000),
      ""
    };
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (String html : pages) {
      long start = threads.getCurrentThreadCpuTime();
      assertNotNull(parser().parse(page(html)));
      assertTrue(
          threads.getCurrentThreadCpuTime() - start < 10_000_000_000L,
          "too slow: " + html.substring(0, Math.min(20, html.length())));
    }
  }

  @Test
  void randomCharactersNeverThrow() {
    Random random = new Random(1);
    String alphabet = "aB 1.-—•\n\r\t<>/&;\"'=\u0000\u0003\u00a0\u200b\ud83d\ude00é:,(){}[]|";
    ArticleParser parser = parser();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(400); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (BodyFormat format : BodyFormat.values()) {
        String body = text.toString();
        assertNotNull(
            parser.parse(
                new RawRecord(body, 0, body, body, body, body, body, body, body, body, format)));
      }
    }
  }

  @Test
  void idsDependOnContentOnlyAndCopiesHaveTheirOwn() {
    Article first = article(plain("Ferry talks", BODY));
    RawRecord elsewhere =
        new RawRecord(
            "b", 9, null, null, null, "Ferry talks", null, null, null, BODY, BodyFormat.PLAIN);
    assertEquals(first.articleId(), article(elsewhere).articleId());
    assertEquals(20, first.articleId().length());
    assertEquals(first.articleId(), ArticleId.ofCopy(first.articleId(), 0));
    assertNotEquals(ArticleId.ofCopy(first.articleId(), 1), ArticleId.ofCopy(first.articleId(), 2));
    assertNotEquals(
        ArticleId.of("a", "b", null, null, null, null),
        ArticleId.of("", "ab", null, null, null, null));
    assertNotEquals(
        ArticleId.of(null, "b", null, null, null, null),
        ArticleId.of("", "b", null, null, null, null));
  }

  @Test
  void theConfigurationTravels() throws Exception {
    ParseConfig config = ParseConfig.english(Records.TODAY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(config);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(config, in.readObject());
    }
  }
}
