package dyad.link;

import java.util.List;

/**
 * Probability that two names name the same person or organization, by letters and sound alone:
 * logistic regression over {@link NamePairFeatures}. Coefficients in {@code name-pair-model.tsv},
 * how they came about in {@code name-pair-model.md}.
 */
public final class NamePairModel {
  /** At or above, two names match; chosen by cross-validation, see the model's card. */
  public static final double THRESHOLD = 0.65;

  private static final NamePairModel SHIPPED = load();

  private final double[] coefficients;

  private NamePairModel(double[] coefficients) {
    this.coefficients = coefficients;
  }

  /** The model that the program ships with; one for the whole JVM, immutable. */
  public static NamePairModel shipped() {
    return SHIPPED;
  }

  /** 0 to 1, symmetric. */
  public double score(NameForm a, NameForm b) {
    return LogisticRegression.probability(coefficients, NamePairFeatures.of(a, b));
  }

  private static NamePairModel load() {
    List<String[]> rows = Lexicon.rows("name-pair-model.tsv", 2);
    double[] coefficients = new double[NamePairFeatures.NAMES.size() + 1];
    for (int i = 0; i < coefficients.length; i++) {
      String expected =
          i < NamePairFeatures.NAMES.size() ? NamePairFeatures.NAMES.get(i) : "intercept";
      if (i >= rows.size() || !rows.get(i)[0].equals(expected)) {
        throw new IllegalStateException(
            "Invalid name-pair-model.tsv: expected feature " + expected + " in row " + i);
      }
      coefficients[i] = Double.parseDouble(rows.get(i)[1]);
    }
    return new NamePairModel(coefficients);
  }
}
