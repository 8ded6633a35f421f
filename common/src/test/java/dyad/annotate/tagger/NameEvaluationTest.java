package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.evaluate.LabelledTexts;
import dyad.evaluate.NameScheme;
import dyad.evaluate.NameScorer;
import dyad.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NameEvaluationTest {
  /** Below what the model has, above what the one before it had. */
  private static final double CONLL_FLOOR = 0.77;

  private static final double LABELLED_NEWS_FLOOR = 0.97; // it has learned from these

  @Test
  void theShippedModelHoldsItsFigureOnTextOfAnotherGuideline() throws IOException {
    Path file = SharedData.require("ner/dev-only/conllpp_dev.txt");
    NameScorer.Report report =
        new NameScorer(NameScheme.THREE_TYPES)
            .score(LabelledTexts.columns(file), NameFinders.of(NameModelConfig.SHIPPED));
    assertTrue(report.micro().f1() >= CONLL_FLOOR, report.format());
  }

  @Test
  void theShippedModelKnowsWhatItLearned() throws IOException {
    Path folder = SharedData.require("ner/news-labelled");
    NameScorer.Report report =
        new NameScorer(NameScheme.FIVE_TYPES)
            .score(LabelledTexts.offsets(folder), NameFinders.of(NameModelConfig.SHIPPED));
    assertTrue(report.micro().f1() >= LABELLED_NEWS_FLOOR, report.format());
  }
}
