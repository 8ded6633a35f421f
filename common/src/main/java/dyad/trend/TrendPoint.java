package dyad.trend;

/**
 * A pair in one period: the numbers of a row of {@code pair_trends}, where each is defined. NaN
 * stands for a number that the period does not define.
 *
 * @param start first epoch day of the period
 */
public record TrendPoint(
    int start,
    long sentences,
    long articles,
    long distinct,
    long acting,
    long stories,
    long volume,
    double share,
    double shareLow,
    double shareHigh,
    double npmi,
    double npmiShrunk,
    double logLikelihood,
    Surprise surprise) {}
