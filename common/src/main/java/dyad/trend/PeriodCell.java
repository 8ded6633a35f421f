package dyad.trend;

/**
 * A pair in a period in which it is seen.
 *
 * @param start first epoch day of the period
 */
public record PeriodCell(int start, PairCell cell) {}
