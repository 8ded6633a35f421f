package dyad.trend;

/** A pair's counts along a calendar; all arrays have the calendar's length. */
public record PairCounts(long[] sentences, long[] articles, long[] distinct, long[] stories) {}
