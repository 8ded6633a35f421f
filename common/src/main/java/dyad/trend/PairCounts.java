package dyad.trend;

/**
 * A pair's counts along a calendar; all arrays have the calendar's length.
 *
 * @param acting distinct articles in which the two act on each other in one sentence
 */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
public record PairCounts(
    long[] sentences, long[] articles, long[] distinct, long[] acting, long[] stories) {}
