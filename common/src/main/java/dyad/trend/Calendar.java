package dyad.trend;

import java.util.Arrays;
import java.util.List;

/**
 * The periods in which the corpus has an article. Elsewhere a zero would claim that somebody
 * looked.
 *
 * @param starts first epoch day of each period, ascending
 * @param volumes distinct articles of each
 * @param outlets sum over the outlets with a distinct article in the period of their articles in
 *     the whole range: the denominator of the volume-weighted share
 */
@SuppressWarnings("ArrayRecordComponent") // read in loops, never compared
public record Calendar(int[] starts, long[] volumes, long[] outlets) {
  /** The cells of every period, {@link PairCell#NONE} where the pair has none. */
  public PairCell[] along(List<PeriodCell> cells) {
    PairCell[] aligned = new PairCell[starts.length];
    Arrays.fill(aligned, PairCell.NONE);
    for (PeriodCell cell : cells) {
      int at = Arrays.binarySearch(starts, cell.start());
      if (at < 0) {
        throw new IllegalArgumentException(
            "Invalid cell: the period of epoch day " + cell.start() + " is not in the calendar");
      }
      aligned[at] = cell.cell();
    }
    return aligned;
  }
}
