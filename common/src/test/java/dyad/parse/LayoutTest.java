package dyad.parse;

import static dyad.parse.Records.article;
import static dyad.parse.Records.plain;
import static dyad.parse.Records.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.Article;
import dyad.model.DateSource;
import dyad.model.Section;
import dyad.model.SectionKind;
import dyad.testing.SharedData;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String BODY =
      "The two ministers met in the port and spoke for three hours about the ferry line. "
          + "Neither side said when the next round of talks would be held.";
  private static final String SECOND =
      "Fishermen on both coasts have asked for longer seasons since the treaty ended.";

  @Test
  void anAppPageIsCutIntoItsParts() {
    Article article =
        article(
            plain(
                null,
                "Mar 5, 2024, 9:15 AM\nMar 5, 2024, 9:15 AM\n\nFerry talks open in the harbour\n\n"
                    + "Highlights\n  • The ferry line may be reopened in the summer.\n"
                    + "  • Fishermen want longer seasons.\nStory\n\nOSLO, Norway — "
                    + BODY
                    + "\n\nOpinions\n\nThis deal is far too late, says our columnist.\n\n"
                    + "You've reached the end"));
    assertEquals("Ferry talks open in the harbour", article.title());
    assertEquals(Instant.parse("2024-03-05T09:15:00Z"), article.publishedAt());
    assertEquals(DateSource.HEADER, article.dateSource());
    assertEquals("OSLO, Norway —", section(article, SectionKind.DATELINE));
    assertEquals(BODY, section(article, SectionKind.BODY));
    assertEquals(
        "The ferry line may be reopened in the summer.\nFishermen want longer seasons.",
        section(article, SectionKind.SUMMARY));
    assertEquals(
        "This deal is far too late, says our columnist.", section(article, SectionKind.OPINION));
    assertFalse(article.text().contains("Highlights"));
    assertFalse(article.text().contains("reached the end"));
  }

  @Test
  void furnitureGluedToTheLastParagraphGoes() {
    Article article = article(plain("Ferry talks open", BODY + "You've reached the end"));
    assertEquals("Ferry talks open\n" + BODY, article.text());
  }

  @Test
  void trailingBulletSentencesAreASummary() {
    String bullet = "The ministers are expected to discuss the ferry line between the two ports.";
    Article article =
        article(
            plain(
                null,
                "Ferry talks open\n" + BODY + "\n" + SECOND + "\n- " + bullet + "\n- " + bullet));
    assertEquals(bullet + "\n" + bullet, section(article, SectionKind.SUMMARY));
    assertEquals(BODY + "\n" + SECOND, section(article, SectionKind.BODY));
  }

  @Test
  void aListThatAColonAnnouncesIsBody() {
    String bullet = "The ministers are expected to discuss the ferry line between the two ports.";
    Article article =
        article(
            plain(
                "Ferry talks",
                BODY + "\nThe agenda has two points:\n- " + bullet + "\n- " + bullet));
    assertEquals("", section(article, SectionKind.SUMMARY));
  }

  @Test
  void sectionsCoverEveryParagraphInOrder() {
    Article article =
        article(
            plain(
                null, "Ferry talks open\n\nBy Anna Berg\n\nOSLO (AP) — " + BODY + "\n\n" + SECOND));
    int end = 0;
    for (Section section : article.sections()) {
      assertTrue(section.startChar() >= end, "sections overlap");
      assertTrue(
          article.text().substring(end, section.startChar()).isBlank(), "a stretch has no section");
      end = section.endChar();
    }
    assertEquals(article.text().length(), end);
    assertEquals("By Anna Berg", section(article, SectionKind.BOILERPLATE));
  }

  @Test
  void theTitleIsNotRepeated() {
    Article article = article(plain("Ferry talks open", "Ferry Talks Open\n\n" + BODY));
    assertEquals("Ferry talks open\n" + BODY, article.text());
  }

  @Test
  void aFirstSentenceIsNoTitle() {
    Article article = article(plain(null, "The talks have begun.\n" + BODY));
    assertNull(article.title());
    assertTrue(article.text().startsWith("The talks have begun."));
  }

  @Test
  void trailersAfterTheFirstHalfGo() {
    Article article =
        article(
            plain(
                "Ferry talks open",
                "Friday, January 4, 2019\n\n"
                    + BODY
                    + "\n\n"
                    + SECOND
                    + "\n\nSources\n\nSome Paper, January 3, 2019\n\nShare this:"));
    assertEquals("Ferry talks open\n" + BODY + "\n" + SECOND, article.text());
    assertEquals(Instant.parse("2019-01-04T00:00:00Z"), article.publishedAt());
  }

  @Test
  void theSeedArticlesLoseTheirFurnitureAndKeepSummariesApart() throws IOException {
    for (var raw : DevelopmentRecords.read(SharedData.require("seeds"))) {
      Article article = article(raw);
      String text = article.text();
      for (String furniture :
          new String[] {"Highlights", "Story", "Opinions", "reached the end", "1:51 PM", "•"}) {
        assertFalse(text.contains(furniture), furniture);
      }
      String summary = section(article, SectionKind.SUMMARY);
      assertEquals(3, summary.lines().count());
      assertEquals(text.contains("Minister of Water"), summary.contains("Minister of Water"));
      assertFalse(section(article, SectionKind.BODY).contains("Minister of Water"));
    }
  }
}
