package dyad.trend;

/**
 * Counts whose rate is itself uncertain: Poisson with a gamma-distributed rate. Variance is mean +
 * mean² / size.
 *
 * @param mean expected count, 0 or more
 * @param size shape of the gamma, greater than 0; the larger, the nearer to Poisson
 */
public record NegativeBinomial(double mean, double size) {
  private static final double PRECISION = 1e-15;
  private static final double TINY = 1e-300; // keeps Lentz's method from dividing by zero
  private static final int MAX_STEPS = 100_000; // far beyond the few hundred that are needed

  /** Standard deviation of the count. */
  public double deviation() {
    return Math.sqrt(mean + mean * mean / size);
  }

  /**
   * ln of the probability of a count of at least {@code count}: the regularised incomplete beta
   * function I(p; count, size) with p = mean / (mean + size), DLMF 8.17.5, taken in logarithms so
   * that it does not underflow.
   *
   * @return 0 or less; negative infinity for a positive count under a mean of 0
   */
  public double logAtLeast(long count) {
    if (count <= 0) {
      return 0;
    }
    if (mean == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double a = count;
    double success = mean / (mean + size);
    double logSuccess = -Math.log1p(size / mean);
    double logFailure = -Math.log1p(mean / size);
    double logFront =
        a * logSuccess
            + size * logFailure
            + LogGamma.of(a + size)
            - LogGamma.of(a)
            - LogGamma.of(size);
    if (success < (a + 1) / (a + size + 2)) {
      return Math.min(0, logFront - Math.log(a) + Math.log(fraction(success, a, size)));
    }
    double below = Math.exp(logFront) / size * fraction(size / (mean + size), size, a);
    return Math.log1p(-Math.min(1, below));
  }

  /**
   * Continued fraction of the incomplete beta function, DLMF 8.17.22, by Lentz's method. It
   * converges fast for x below (a + 1) / (a + b + 2).
   */
  private static double fraction(double x, double a, double b) {
    double numerator = 1;
    double denominator = inverse(1 - (a + b) * x / (a + 1));
    double value = denominator;
    for (int m = 1; m < MAX_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      denominator = inverse(1 + even * denominator);
      numerator = away(1 + even / numerator);
      value *= denominator * numerator;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      denominator = inverse(1 + odd * denominator);
      numerator = away(1 + odd / numerator);
      double step = denominator * numerator;
      value *= step;
      if (Math.abs(step - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double inverse(double value) {
    return 1 / away(value);
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
