package dyad.trend;

/** A pair's counts along a calendar; all arrays have the calendar's length. */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
public record PairCounts(long[] sentences, long[] articles, long[] distinct, long[] stories) {}
