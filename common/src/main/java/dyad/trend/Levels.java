package dyad.trend;

/**
 * The level of a pair in every period.
 *
 * @param levels share of distinct articles over the stretch in which the period lies; NaN when the
 *     stretch has none
 * @param isChange whether the period is the first of a stretch other than the first
 */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
public record Levels(double[] levels, boolean[] isChange) {}
