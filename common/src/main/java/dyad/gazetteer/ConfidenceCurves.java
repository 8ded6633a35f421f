package dyad.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Probability that a reading is right, by group of mentions and margin: straight between knots. */
public final class ConfidenceCurves {
  private static final class Curve {
    private final double[] margins;
    private final double[] probabilities;

    Curve(double[] margins, double[] probabilities) {
      this.margins = margins;
      this.probabilities = probabilities;
    }

    double at(double margin) {
      int last = margins.length - 1;
      if (margin <= margins[0]) {
        return probabilities[0];
      }
      for (int i = 1; i <= last; i++) {
        if (margin <= margins[i]) {
          double share = (margin - margins[i - 1]) / (margins[i] - margins[i - 1]);
          return probabilities[i - 1] + share * (probabilities[i] - probabilities[i - 1]);
        }
      }
      return probabilities[last];
    }
  }

  private final Map<String, Curve> curves = new HashMap<>();

  ConfidenceCurves(List<String[]> rows) {
    for (String[] row : rows) {
      String[] knots = row[1].split(" ", -1);
      double[] margins = new double[knots.length];
      double[] probabilities = new double[knots.length];
      for (int i = 0; i < knots.length; i++) {
        int colon = knots[i].indexOf(':');
        margins[i] = Double.parseDouble(knots[i].substring(0, colon));
        probabilities[i] = Double.parseDouble(knots[i].substring(colon + 1));
      }
      curves.put(row[0], new Curve(margins, probabilities));
    }
  }

  /**
   * Probability between 0 and 1.
   *
   * @param group as in {@code confidence.tsv}
   * @param margin in logits
   * @throws IllegalArgumentException for a group that the file does not have
   */
  public double probability(String group, double margin) {
    Curve curve = curves.get(group);
    if (curve == null) {
      throw new IllegalArgumentException("Invalid group of confidence: " + group);
    }
    return curve.at(margin);
  }
}
