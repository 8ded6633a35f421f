package dyad.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dyad.annotate.Annotation;
import dyad.annotate.Annotator;
import dyad.annotate.AnnotatorConfig;
import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.Mention;
import dyad.model.RawRecord;
import dyad.model.Section;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import dyad.parse.ArticleParser;
import dyad.parse.ParseConfig;
import dyad.parse.ParseResources;
import java.time.LocalDate;
import java.util.List;

/** Whatever a record says, it becomes an article whose parts lie in its text, or a reject. */
class ArticlesFuzzTest {
  private static final String FUZZING = "10m";
  private static final int MAX_CHARS = 2_000; // short texts reach as much code, far more often
  private static final int MAX_FIELD_CHARS = 60;

  private static final ParseConfig ANY_LANGUAGE =
      new ParseConfig(List.of(), 1, MAX_CHARS, null, null, LocalDate.parse("2026-01-01"));

  @FuzzTest(maxDuration = FUZZING)
  void parse(FuzzedDataProvider data) {
    ArticleParser parser = new ArticleParser(ANY_LANGUAGE, ParseResources.shared());
    Outcome<Article> outcome = parser.parse(record(data));
    if (outcome instanceof Accepted<Article> accepted) {
      int end = 0;
      for (Section section : accepted.value().sections()) {
        assertTrue(section.startChar() >= end && section.endChar() > section.startChar());
        end = section.endChar();
      }
      assertTrue(end <= accepted.value().text().length());
    } else {
      String detail = ((Rejected<Article>) outcome).detail();
      assertFalse(detail.startsWith("cannot be parsed"), detail);
    }
  }

  @FuzzTest(maxDuration = FUZZING)
  void annotate(FuzzedDataProvider data) {
    Annotator annotator = Holder.ANNOTATOR;
    String text = data.consumeRemainingAsString();
    Annotation found = annotator.annotate(text, List.of(), LocalDate.EPOCH, "bbc.co.uk");
    int end = 0;
    for (Mention mention : found.mentions()) {
      assertTrue(mention.startChar() >= end, "mentions overlap");
      end = mention.endChar();
      assertEquals(text.substring(mention.startChar(), end), mention.surface());
      assertTrue(mention.confidence() >= 0 && mention.confidence() <= 1);
    }
    assertEquals(found.mentions().size(), found.roles().size());
  }

  private static RawRecord record(FuzzedDataProvider data) {
    BodyFormat format = data.pickValue(BodyFormat.values());
    return new RawRecord(
        "a",
        0,
        null,
        field(data),
        null,
        field(data),
        field(data),
        field(data),
        field(data),
        data.consumeRemainingAsString(),
        format);
  }

  private static String field(FuzzedDataProvider data) {
    return data.consumeBoolean() ? data.consumeString(MAX_FIELD_CHARS) : null;
  }

  /** Loaded when first needed: the model takes a second. */
  private static final class Holder {
    static final Annotator ANNOTATOR = new Annotator(AnnotatorConfig.standard());
  }
}
