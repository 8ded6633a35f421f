package dyad.link;

import java.util.Arrays;
import java.util.List;

/**
 * L2-regularized logistic regression by Newton's method (iteratively reweighted least squares), for
 * a few hundred examples and a few dozen features. Deterministic.
 */
final class LogisticRegression {
  private static final int ROUNDS = 30;
  private static final double CONVERGED = 1e-9;

  private LogisticRegression() {}

  /** One example: features, label 0 or 1, weight. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(double[] features, int label, double weight) {}

  /**
   * Coefficients in the order of the features, then the intercept.
   *
   * @param ridge penalty on the squared coefficients of standardized features; the intercept has
   *     none
   */
  static double[] fit(List<Example> examples, double ridge) {
    int width = examples.get(0).features().length;
    double[] mean = new double[width];
    double[] deviation = new double[width];
    standardize(examples, mean, deviation);
    double[] beta = new double[width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[width + 1];
      double[][] hessian = new double[width + 1][width + 1];
      for (Example example : examples) {
        double[] x = new double[width + 1];
        for (int i = 0; i < width; i++) {
          x[i] = (example.features()[i] - mean[i]) / deviation[i];
        }
        x[width] = 1;
        double p = sigmoid(dot(beta, x));
        double residual = example.weight() * (example.label() - p);
        double curvature = Math.max(1e-9, example.weight() * p * (1 - p));
        for (int i = 0; i <= width; i++) {
          gradient[i] += residual * x[i];
          for (int j = 0; j <= i; j++) {
            hessian[i][j] += curvature * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < width; i++) {
        gradient[i] -= ridge * beta[i];
        hessian[i][i] += ridge;
      }
      double[] step = solve(hessian, gradient);
      double largest = 0;
      for (int i = 0; i <= width; i++) {
        beta[i] += step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest < CONVERGED) {
        break;
      }
    }
    double[] coefficients = new double[width + 1];
    coefficients[width] = beta[width];
    for (int i = 0; i < width; i++) {
      coefficients[i] = beta[i] / deviation[i];
      coefficients[width] -= beta[i] * mean[i] / deviation[i];
    }
    return coefficients;
  }

  /** Probability of label 1. */
  static double probability(double[] coefficients, double[] features) {
    double sum = coefficients[features.length];
    for (int i = 0; i < features.length; i++) {
      sum += coefficients[i] * features[i];
    }
    return sigmoid(sum);
  }

  private static void standardize(List<Example> examples, double[] mean, double[] deviation) {
    double total = 0;
    for (Example example : examples) {
      total += example.weight();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += example.weight() * example.features()[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= total;
    }
    for (Example example : examples) {
      for (int i = 0; i < mean.length; i++) {
        double d = example.features()[i] - mean[i];
        deviation[i] += example.weight() * d * d;
      }
    }
    for (int i = 0; i < mean.length; i++) {
      deviation[i] = deviation[i] == 0 ? 1 : Math.sqrt(deviation[i] / total);
    }
  }

  /** Solves a symmetric positive definite system, of which the lower triangle is given. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j][j];
      }
    }
    double[] x = Arrays.copyOf(b, n);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
