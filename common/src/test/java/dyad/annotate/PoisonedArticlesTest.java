package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.outcome.Rejected;
import dyad.parse.ArticleParser;
import dyad.parse.ParseConfig;
import dyad.parse.ParseResources;
import dyad.testing.CpuTime;
import dyad.testing.PoisonedTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a poisoned article costs. Work is linear in the length of a text and the length is bounded
 * ({@link ParseConfig#MAX_CHARS}), so that the time of an article is, too, without a clock that
 * would make results depend on the machine.
 */
class PoisonedArticlesTest {
  private static final int SHORT = 12_000;
  private static final int GROWTH = 8;
  private static final double TOLERANCE =
      3; // linear work grows by GROWTH, square work by its square
  private static final double NOISE_SECONDS = 0.1;

  private static final ParseConfig ANY_LANGUAGE =
      new ParseConfig(
          List.of(), 1, ParseConfig.MAX_CHARS, null, null, LocalDate.parse("2026-01-01"));

  private final ArticleParser parser = new ArticleParser(ANY_LANGUAGE, ParseResources.shared());
  private final Annotator annotator = new Annotator(AnnotatorConfig.standard());

  @Test
  @Tag("slow")
  void timeGrowsNoFasterThanLength() {
    Map<String, String> small = PoisonedTexts.all(SHORT);
    Map<String, String> large = PoisonedTexts.all(SHORT * GROWTH);
    List<String> tooSlow = new ArrayList<>();
    for (String name : small.keySet()) {
      for (BodyFormat format : List.of(BodyFormat.PLAIN, BodyFormat.HTML_PAGE)) {
        double before = CpuTime.seconds(() -> annotate(small.get(name), format));
        double after = CpuTime.seconds(() -> annotate(large.get(name), format));
        if (after > TOLERANCE * GROWTH * Math.max(before, NOISE_SECONDS)) {
          tooSlow.add("%s as %s: %.2f s, then %.2f s".formatted(name, format, before, after));
        }
      }
    }
    assertEquals(List.of(), tooSlow);
  }

  @Test
  void fiveMegabytesOfOneSentenceAreRejectedUnread() {
    String text = PoisonedTexts.all(5_000_000).get("one sentence");
    Outcome<Article> outcome = parser.parse(record(text, BodyFormat.PLAIN));
    assertEquals(Reason.TOO_LARGE, ((Rejected<Article>) outcome).reason());
  }

  @Test
  void neighboursOfAPoisonedArticleAreAnnotatedAsIfItWereNotThere() {
    String neighbour =
        "Belarusian Foreign Minister Maxim Ryzhenkov landed in Pyongyang on Tuesday.";
    Annotation alone =
        new Annotator(AnnotatorConfig.standard()).annotate(neighbour, List.of(), null, null);
    for (String poison : PoisonedTexts.all(SHORT).values()) {
      annotator.annotate(poison, List.of(), null, null);
      Annotation after = annotator.annotate(neighbour, List.of(), null, null);
      assertEquals(alone.mentions(), after.mentions());
    }
    assertTrue(alone.mentions().size() > 1);
  }

  private void annotate(String text, BodyFormat format) {
    String body = format == BodyFormat.PLAIN ? text : "<article><h1>Title</h1><p>" + text;
    if (parser.parse(record(body, format)) instanceof Accepted<Article> accepted) {
      Article article = accepted.value();
      annotator.annotate(article.text(), article.sections(), null, null);
    }
  }

  private static RawRecord record(String body, BodyFormat format) {
    return new RawRecord("a", 0, null, null, null, null, null, null, null, body, format);
  }
}
