package dyad.trend;

/**
 * What a count looks like beside its history.
 *
 * @param expected count expected from the history; NaN without enough of it
 * @param score -log10 of the probability of at least the observed count, 0 or more; NaN without
 *     enough history
 * @param isBurst whether the score reaches the bound and the count is not trivial
 */
public record Surprise(double expected, double score, boolean isBurst) {
  /** Not enough history to expect anything. */
  public static final Surprise UNKNOWN = new Surprise(Double.NaN, Double.NaN, false);

  /** Whether there was enough history. */
  public boolean isKnown() {
    return !Double.isNaN(expected);
  }

  /** This count's expectation with the score of the more surprising of two; this if unknown. */
  Surprise orMoreSurprising(Surprise other) {
    return isKnown() && other.isKnown()
        ? new Surprise(expected, Math.max(score, other.score), isBurst || other.isBurst)
        : this;
  }
}
