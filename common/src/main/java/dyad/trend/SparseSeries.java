package dyad.trend;

/**
 * Counts by period, zeros left out.
 *
 * @param starts first epoch day of each period, ascending
 * @param counts the count of each
 */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
public record SparseSeries(int[] starts, long[] counts) {
  public SparseSeries {
    if (starts.length != counts.length) {
      throw new IllegalArgumentException(
          "Invalid series: " + starts.length + " periods, " + counts.length + " counts");
    }
  }

  /**
   * The counts of every period of a calendar, 0 where the series has none.
   *
   * @param calendar epoch days, ascending, holding every period of the series
   */
  public long[] along(int[] calendar) {
    long[] aligned = new long[calendar.length];
    int next = 0;
    for (int i = 0; i < calendar.length && next < starts.length; i++) {
      if (starts[next] == calendar[i]) {
        aligned[i] = counts[next];
        next++;
      }
    }
    if (next < starts.length) {
      throw new IllegalArgumentException(
          "Invalid series: the period of epoch day " + starts[next] + " is not in the calendar");
    }
    return aligned;
  }
}
