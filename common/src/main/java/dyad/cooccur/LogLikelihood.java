package dyad.cooccur;

/**
 * Log-likelihood ratio G2 of the two-by-two table of a pair: 2 sum O ln(O / E) over its four cells,
 * with E the counts that independence gives for the same margins. It grows with the evidence;
 * chance alone exceeds 3.84 in 5 % and 10.83 in 0.1 % of pairs (chi-squared, one degree of
 * freedom). Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
 * Computational Linguistics 19(1), 1993.
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /**
   * The ratio; it does not tell attraction from repulsion, the sign of {@link Npmi} does.
   *
   * @return 0 or more; NaN when either is named nowhere
   */
  public static double of(Contingency counts) {
    if (!counts.isDefined()) {
      return Double.NaN;
    }
    double total = counts.total();
    long notFirst = counts.total() - counts.first();
    long notSecond = counts.total() - counts.second();
    long onlyFirst = counts.first() - counts.together();
    long onlySecond = counts.second() - counts.together();
    long neither = notFirst - onlySecond;
    double sum =
        term(counts.together(), counts.first(), counts.second(), total)
            + term(onlyFirst, counts.first(), notSecond, total)
            + term(onlySecond, notFirst, counts.second(), total)
            + term(neither, notFirst, notSecond, total);
    return Math.max(0, 2 * sum); // rounding alone can take it below 0
  }

  private static double term(long observed, long row, long column, double total) {
    return observed == 0 ? 0 : observed * Math.log(observed * total / row / column);
  }
}
