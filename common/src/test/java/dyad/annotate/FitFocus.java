package dyad.annotate;

import dyad.annotate.FocusFeatures.Feature;
import dyad.annotate.FocusModel.Term;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import dyad.evaluate.ReutersStories;
import dyad.evaluate.ReutersStories.Story;
import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the focus model to the training half of the Reuters stories and prints its rows. Argument:
 * data folder.
 */
public final class FitFocus {
  /** Weight of a story indexed under fewer than two countries; the others weigh 1. */
  private static final double SINGLE = 0.2;

  private static final double RIDGE = 1; // on features scaled to unit variance
  private static final int ROUNDS = 30;
  private static final double SMALLEST_SPREAD = 1e-9;

  private static final List<String> PRODUCTS =
      List.of(
          "SHARE*SHARE",
          "SHARE*LN_COUNTRIES",
          "LEAD*LN_LENGTH",
          "ONCE*OUTRIGHT",
          "HEADLINE*OUTRIGHT",
          "LN_TOGETHER*LN_COUNTRIES",
          "LISTED_SHARE*LN_COUNTRIES",
          "LN_MENTIONS*LN_LENGTH",
          "DATELINE*LN_COUNTRIES",
          "DATELINE*LN_MENTIONS",
          "DATELINE*LEAD",
          "DATELINE_ELSEWHERE*LEAD",
          "DATELINE_ELSEWHERE*EARLY",
          "DATELINE_ONLY*LN_OTHER",
          "CURRENCY_SHARE*ONCE");

  private FitFocus() {}

  public static void main(String[] args) throws IOException {
    List<Term> terms = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      terms.add(new Term(feature, null));
    }
    PRODUCTS.forEach(written -> terms.add(Term.of(written)));
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
    NameFinder names = NameFinders.of(NameModelConfig.SHIPPED);
    CountryCoder coder = new CountryCoder(Gazetteer.shared());
    SentenceRoles roles = new SentenceRoles();
    for (Story story : ReutersStories.read(Path.of(args[0]))) {
      if (!story.isTraining()) {
        continue;
      }
      TokenizedText text = tokenizer.tokenize(story.text(), story.sections(), story.day());
      List<Mention> mentions = coder.code(text, names.find(text));
      FocusFeatures.of(mentions, roles.of(text, mentions), text)
          .forEach(
              (code, x) -> {
                rows.add(terms.stream().mapToDouble(term -> term.value(x)).toArray());
                labels.add(story.places().contains(code));
                weights.add(story.places().size() < 2 ? SINGLE : 1);
              });
    }
    print(terms, fit(rows, labels, weights));
  }

  private static void print(List<Term> terms, double[] coefficients) {
    System.out.printf(Locale.ROOT, "%s\t%.4f%n", FocusModel.INTERCEPT, coefficients[0]);
    for (int i = 0; i < terms.size(); i++) {
      System.out.printf(Locale.ROOT, "%s\t%.4f%n", terms.get(i), coefficients[i + 1]);
    }
  }

  /** Intercept and coefficients by Newton's method with a ridge on scaled features. */
  private static double[] fit(List<double[]> rows, List<Boolean> labels, List<Double> weights) {
    int width = rows.get(0).length;
    double[] mean = new double[width];
    double[] spread = new double[width];
    for (double[] row : rows) {
      for (int j = 0; j < width; j++) {
        mean[j] += row[j] / rows.size();
      }
    }
    for (double[] row : rows) {
      for (int j = 0; j < width; j++) {
        spread[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / rows.size();
      }
    }
    for (int j = 0; j < width; j++) {
      spread[j] = Math.sqrt(spread[j]) + SMALLEST_SPREAD;
    }
    double[] b = new double[width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] hessian = new double[width + 1][width + 1];
      double[] gradient = new double[width + 1];
      for (int j = 1; j <= width; j++) {
        hessian[j][j] = RIDGE;
        gradient[j] = -RIDGE * b[j];
      }
      hessian[0][0] = SMALLEST_SPREAD;
      double[] z = new double[width + 1];
      z[0] = 1;
      for (int i = 0; i < rows.size(); i++) {
        double logit = b[0];
        for (int j = 0; j < width; j++) {
          z[j + 1] = (rows.get(i)[j] - mean[j]) / spread[j];
          logit += b[j + 1] * z[j + 1];
        }
        double p = 1 / (1 + Math.exp(-logit));
        double error = weights.get(i) * ((labels.get(i) ? 1 : 0) - p);
        double curve = weights.get(i) * p * (1 - p);
        for (int j = 0; j <= width; j++) {
          gradient[j] += error * z[j];
          for (int k = 0; k <= j; k++) {
            hessian[j][k] += curve * z[j] * z[k];
          }
        }
      }
      double[] step = solve(hessian, gradient);
      for (int j = 0; j <= width; j++) {
        b[j] += step[j];
      }
    }
    double[] result = new double[width + 1];
    result[0] = b[0];
    for (int j = 0; j < width; j++) {
      result[j + 1] = b[j + 1] / spread[j];
      result[0] -= result[j + 1] * mean[j];
    }
    return result;
  }

  /** Solves a symmetric positive definite system given by its lower triangle (Cholesky). */
  private static double[] solve(double[][] a, double[] right) {
    int n = right.length;
    for (int j = 0; j < n; j++) {
      for (int i = j; i < n; i++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
