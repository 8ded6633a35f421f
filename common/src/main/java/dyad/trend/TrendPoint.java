package dyad.trend;

/**
 * A pair in one period: the numbers of a row of {@code pair_trends}, where each is defined. NaN
 * stands for a number that the period does not define.
 *
 * @param start first epoch day of the period
 * @param volume distinct articles of the corpus
 */
public record TrendPoint(
    int start,
    PairCell counts,
    long volume,
    double share,
    double shareLow,
    double shareHigh,
    double weightedShare,
    double npmi,
    double npmiShrunk,
    double logLikelihood,
    Surprise surprise,
    double level,
    boolean isChangePoint) {}
