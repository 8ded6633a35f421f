package dyad.annotate;

import dyad.annotate.FocusFeatures.Feature;
import dyad.resource.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A logistic model over {@link FocusFeatures} and products of two of them. */
final class FocusModel {
  static final String SHIPPED = "/dyad/annotate/focus-model.tsv";
  static final String INTERCEPT = "INTERCEPT";

  /**
   * A feature, or the product of two.
   *
   * @param second null for a feature alone
   */
  record Term(Feature first, Feature second) {
    static Term of(String written) {
      String[] parts = written.split("\\*", -1);
      return new Term(
          Feature.valueOf(parts[0]), parts.length == 1 ? null : Feature.valueOf(parts[1]));
    }

    double value(Map<Feature, Double> features) {
      double x = features.get(first);
      return second == null ? x : x * features.get(second);
    }

    @Override
    public String toString() {
      return second == null ? first.name() : first + "*" + second;
    }
  }

  private final double intercept;
  private final List<Term> terms = new ArrayList<>();
  private final List<Double> coefficients = new ArrayList<>();

  FocusModel(List<String> lines) {
    double constant = 0;
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      double coefficient = Double.parseDouble(columns[1]);
      if (columns[0].equals(INTERCEPT)) {
        constant = coefficient;
      } else {
        terms.add(Term.of(columns[0]));
        coefficients.add(coefficient);
      }
    }
    this.intercept = constant;
  }

  static FocusModel shipped() {
    return new FocusModel(ResourceLines.read(SHIPPED));
  }

  List<Term> terms() {
    return List.copyOf(terms);
  }

  /** Log odds that the article is about the country of these features. */
  double logit(Map<Feature, Double> features) {
    double logit = intercept;
    for (int i = 0; i < terms.size(); i++) {
      logit += coefficients.get(i) * terms.get(i).value(features);
    }
    return logit;
  }
}
