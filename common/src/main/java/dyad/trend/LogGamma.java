package dyad.trend;

/**
 * Natural logarithm of the gamma function by Stirling's series after shifting the argument to 10 or
 * more by the recurrence. NIST Digital Library of Mathematical Functions, 5.11.1 and 5.5.1.
 * Relative error below 1e-14.
 */
final class LogGamma {
  private static final double SERIES_FROM = 10; // seven terms are then exact to double precision
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** B(2k) / (2k (2k - 1)) with the Bernoulli numbers B, k = 1 to 7. */
  private static final double[] COEFFICIENTS = {
    1 / 12d, -1 / 360d, 1 / 1260d, -1 / 1680d, 1 / 1188d, -691 / 360360d, 1 / 156d
  };

  private LogGamma() {}

  /** ln of gamma at {@code x}, which is greater than 0. */
  static double of(double x) {
    double product = 1;
    double shifted = x;
    while (shifted < SERIES_FROM) {
      product *= shifted;
      shifted++;
    }
    double inverse = 1 / shifted;
    double square = inverse * inverse;
    double series = 0;
    for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
      series = series * square + COEFFICIENTS[i];
    }
    return (shifted - 0.5) * Math.log(shifted)
        - shifted
        + HALF_LOG_TWO_PI
        + series * inverse
        - Math.log(product);
  }
}
