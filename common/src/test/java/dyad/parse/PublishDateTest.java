package dyad.parse;

import static dyad.parse.Records.article;
import static dyad.parse.Records.dated;
import static dyad.parse.Records.parser;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.model.Article;
import dyad.model.DateSource;
import dyad.outcome.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishDateTest {
  private static final String TEXT =
      "The two ministers met in the port and spoke for three hours about the ferry line.";

  private static void check(Article article, String day, DateSource source) {
    assertEquals(source, article.dateSource());
    assertEquals(day == null ? null : Instant.parse(day + "T00:00:00Z"), article.publishedAt());
  }

  @Test
  void theRecordIsBelievedBeforeTheAddress() {
    check(
        article(dated("2020-05-06", "http://x.org/2020/05/07/a", "2020-05-08.txt", TEXT)),
        "2020-05-06",
        DateSource.RECORD);
  }

  @Test
  void aDateAfterTheRunIsNotBelieved() {
    check(
        article(dated("2031-05-06", "http://x.org/2017-09/15/a", "a.txt", TEXT)),
        "2017-09-15",
        DateSource.URL);
  }

  @Test
  void aDateBefore1900IsNotBelieved() {
    check(article(dated("1812-05-06", null, "a.txt", TEXT)), null, DateSource.NONE);
  }

  @Test
  void aHeaderLineIsBelievedBeforeTheAddress() {
    check(
        article(dated(null, "http://x.org/2020/05/07/a", "a.txt", "Updated: 2020-05-06\n" + TEXT)),
        "2020-05-06",
        DateSource.HEADER);
  }

  @Test
  void aDatelineTakesItsYearFromTheAddress() {
    check(
        article(dated(null, "http://x.org/news/2020/a", "a.txt", "OSLO, May 6 - " + TEXT)),
        "2020-05-06",
        DateSource.TEXT);
  }

  @Test
  void aDatelineWithoutAnyYearIsNoDate() {
    check(article(dated(null, null, "a.txt", "OSLO, May 6 - " + TEXT)), null, DateSource.NONE);
  }

  @Test
  void theFileNameIsTheLastResort() {
    check(
        article(dated(null, null, "/d/2020-05-09/x_20200508.txt", TEXT)),
        "2020-05-08",
        DateSource.FILE_NAME);
  }

  @Test
  void whatIsOutsideTheDaysAskedForIsRejectedAndTheUndatedStay() {
    ParseConfig config =
        new ParseConfig(
            List.of("en"),
            20,
            1000,
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 1, 31),
            Records.TODAY);
    assertEquals(
        Reason.OUT_OF_RANGE,
        Records.rejection(parser(config).parse(dated("2020-02-01", null, "a", TEXT))).reason());
    article(parser(config).parse(dated("2020-01-31T23:59:00Z", null, "a", TEXT)));
    article(parser(config).parse(dated(null, null, "a", TEXT)));
  }
}
