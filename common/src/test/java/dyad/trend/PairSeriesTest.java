package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairSeriesTest {
  @Test
  void aPairHasARowForEveryDayOfTheCalendarWithinReach() {
    int[] days = {0, 1, 2, 400, 767, 768};
    List<TrendPoint> points = points(Granularity.DAY, days, new long[] {0, 1, 0, 1, 0, 0});
    assertEquals(
        List.of(0, 1, 2, 400), points.stream().map(TrendPoint::start).toList(), "366 days");
  }

  @Test
  void aPairHasARowForEveryMonthOfTheCalendar() {
    int[] months = {-30_000, 0, 31, 59};
    assertEquals(4, points(Granularity.MONTH, months, new long[] {0, 0, 1, 0}).size());
  }

  @Test
  void aRowOfZerosHasAShareOfZeroWithAnUpperBound() {
    TrendPoint zero = points(Granularity.MONTH, new int[] {0, 31}, new long[] {0, 1}).get(0);
    assertEquals(0, zero.share());
    assertEquals(0, zero.shareLow());
    assertTrue(zero.shareHigh() > 0 && zero.shareHigh() < 1);
    assertEquals(-1, zero.npmi());
  }

  @Test
  void aPeriodOfCopiesOnlyHasNoShare() {
    PairSeries series =
        new PairSeries(Granularity.DAY, new SparseSeries(new int[] {0}, new long[] {0}));
    PairCounts copies =
        new PairCounts(
            new long[] {2}, new long[] {1}, new long[] {0}, new long[] {0}, new long[] {1});
    TrendPoint point = series.of(copies, new long[] {0}, new long[] {0}).get(0);
    assertEquals(1, point.articles());
    assertTrue(Double.isNaN(point.share()) && Double.isNaN(point.npmi()));
  }

  @Test
  void aSeriesOutsideItsCalendarIsRefused() {
    SparseSeries series = new SparseSeries(new int[] {3, 5}, new long[] {7, 8});
    assertArrayEquals(new long[] {7, 0, 8}, series.along(new int[] {3, 4, 5}));
    assertThrows(IllegalArgumentException.class, () -> series.along(new int[] {3, 4}));
  }

  /** A corpus of ten articles a period; both countries are in five. */
  private static List<TrendPoint> points(Granularity granularity, int[] starts, long[] counts) {
    long[] ten = new long[starts.length];
    long[] five = new long[starts.length];
    Arrays.fill(ten, 10);
    Arrays.fill(five, 5);
    return new PairSeries(granularity, new SparseSeries(starts, ten))
        .of(new PairCounts(counts, counts, counts, counts, counts), five, five);
  }
}
