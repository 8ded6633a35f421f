package dyad.annotate.tagger;

/**
 * Turns the tagger's own probability of a span, which is too sure of itself, into one that held-out
 * names agree with (Platt 1999): sigmoid(slope · logit(p) + intercept).
 */
record Calibration(double slope, double intercept) {
  static final Calibration NONE = new Calibration(1, 0);

  private static final double EDGE = 1e-6; // keeps the logit finite
  private static final int ITERATIONS = 50;

  double apply(double probability) {
    return 1 / (1 + Math.exp(-(slope * logit(probability) + intercept)));
  }

  /**
   * Fits by Newton's method.
   *
   * @param probabilities of spans as the tagger gives them
   * @param right whether each span was right
   */
  static Calibration fit(double[] probabilities, boolean[] right) {
    double a = 0; // from where Newton's steps never overshoot
    double b = 0;
    for (int i = 0; i < ITERATIONS; i++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (int k = 0; k < probabilities.length; k++) {
        double x = logit(probabilities[k]);
        double p = 1 / (1 + Math.exp(-(a * x + b)));
        double error = (right[k] ? 1 : 0) - p;
        double weight = p * (1 - p);
        ga += error * x;
        gb += error;
        haa += weight * x * x;
        hab += weight * x;
        hbb += weight;
      }
      double determinant = haa * hbb - hab * hab;
      if (Math.abs(determinant) < 1e-12) {
        break;
      }
      a += (hbb * ga - hab * gb) / determinant;
      b += (haa * gb - hab * ga) / determinant;
    }
    return Double.isFinite(a) && Double.isFinite(b) ? new Calibration(a, b) : NONE;
  }

  private static double logit(double probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    return Math.log(p / (1 - p));
  }
}
