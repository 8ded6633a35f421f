package dyad.evaluate;

/**
 * True positives, false positives and false negatives of a set of decisions; sums of several are
 * micro-averages.
 */
public record Counts(double truePositives, double falsePositives, double falseNegatives) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives);
  }

  /** Share of what was found that is right, 0 to 1; NaN when nothing was found. */
  public double precision() {
    return truePositives / (truePositives + falsePositives);
  }

  /** Share of what was to be found that was found, 0 to 1; NaN when nothing was to be found. */
  public double recall() {
    return truePositives / (truePositives + falseNegatives);
  }

  /** Harmonic mean of precision and recall, 0 to 1; NaN when there is nothing on either side. */
  public double f1() {
    return 2 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
  }
}
