package dyad.trend;

/**
 * What is counted of a pair in one period; where each number is defined see {@code pair_trends}.
 *
 * @param sentences sentences that name both, copies included
 * @param articles articles that name both, copies included
 * @param distinct articles that name both and are no copy
 * @param acting those of them in which the two act on each other in one sentence
 * @param stories events of the distinct articles
 * @param sources known outlets of the articles
 * @param weighted sum of the outlet weights of the distinct articles, see {@link OutletWeight}
 * @param likely sum of p over the distinct articles, with p the probability that both countries are
 *     coded rightly
 * @param likelyVariance sum of p (1 - p) over them: the variance of a sum of independent trials
 *     (Poisson's binomial)
 */
public record PairCell(
    long sentences,
    long articles,
    long distinct,
    long acting,
    long stories,
    long sources,
    double weighted,
    double likely,
    double likelyVariance) {
  /** A period in which the pair is not seen. */
  public static final PairCell NONE = new PairCell(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Standard error of {@link #likely()}. */
  public double likelyError() {
    return Math.sqrt(likelyVariance);
  }
}
