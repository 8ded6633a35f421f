package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.NameSpan;
import dyad.model.MentionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameScorerTest {
  @TempDir Path folder;

  @Test
  void aNameCountsOnlyWithBothEndsAndTypeRight() throws IOException {
    NameScorer.Report report =
        new NameScorer(NameScheme.THREE_TYPES)
            .score(
                texts(),
                text ->
                    List.of(
                        span(0, 2, MentionType.PERSON), // right
                        span(3, 4, MentionType.LOCATION), // half of New York
                        span(6, 7, MentionType.COUNTRY))); // right: a country is a location
    assertEquals(new Counts(2, 1, 1), report.micro());
    assertEquals(new Counts(1, 1, 1), report.perType().get(MentionType.LOCATION));
    assertEquals(2, report.errors().size());
    assertTrue(report.format().contains("F 0.6667"));
  }

  @Test
  void aLabelledNameThatNoTokenBorderFitsIsMissed() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"), "{\"id\":\"a\",\"text\":\"In Parisian cafes\"}\n");
    Files.writeString(
        folder.resolve("labels.jsonl"),
        "{\"id\":\"a\",\"mentions\":[{\"start\":3,\"end\":8,\"type\":\"LOCATION\"}]}\n");
    NameScorer.Report report =
        new NameScorer(NameScheme.FIVE_TYPES)
            .score(
                LabelledTexts.offsets(folder), text -> List.of(span(1, 2, MentionType.LOCATION)));
    assertEquals(new Counts(0, 1, 1), report.micro());
  }

  private List<LabelledText> texts() throws IOException {
    Path file = folder.resolve("a.bio");
    Files.writeString(
        file,
        """
        # newdoc id = a
        Ann\tB-PER
        Lee\tI-PER
        left\tO
        New\tB-LOC
        York\tI-LOC
        for\tO
        Iran\tB-LOC
        """);
    return LabelledTexts.columns(file);
  }

  private static NameSpan span(int first, int end, MentionType type) {
    return new NameSpan(first, end, type, 1, null);
  }
}
