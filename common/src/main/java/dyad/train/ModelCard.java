package dyad.train;

import dyad.annotate.tagger.NameModel;
import dyad.evaluate.NameScorer;
import dyad.resource.ResourceLines;
import java.util.Locale;
import java.util.Map;

/**
 * The text that goes with a trained model: what it learned from, how good it is, where it fails.
 */
final class ModelCard {
  private ModelCard() {}

  static String of(Map<String, NameScorer.Report> figures, NameModel model, long seed, int passes) {
    StringBuilder card = new StringBuilder();
    for (String line : ResourceLines.read("/dyad/train/model-card.txt")) {
      switch (line) {
        case "@FIGURES" -> appendFigures(figures, card);
        case "@SETTINGS" ->
            card.append(
                String.format(
                    Locale.ROOT,
                    "Seed %d, %d passes, %d features with weights.%n",
                    seed,
                    passes,
                    model.featureCount()));
        case "." -> card.append('\n');
        default -> card.append(line).append('\n');
      }
    }
    return card.toString().replace("\r\n", "\n");
  }

  private static void appendFigures(Map<String, NameScorer.Report> figures, StringBuilder card) {
    figures.forEach(
        (name, report) -> {
          card.append(name).append(":\n\n");
          // speed is the machine's, not the model's, and would differ at every training
          report
              .format()
              .lines()
              .filter(line -> !line.contains("tokens/s"))
              .forEach(line -> card.append("    ").append(line).append('\n'));
          card.append('\n');
        });
  }
}
