package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairSeriesTest {
  private static final SparseSeries NOWHERE = new SparseSeries(new int[0], new long[0]);

  @Test
  void aPairHasARowForEveryPeriodOfTheCalendarHoweverFarFromItsSightings() {
    int[] starts = {-30_000, 0, 1, 400, 20_000};
    for (Granularity granularity : Granularity.values()) {
      assertEquals(5, points(granularity, starts, new long[] {0, 0, 1, 0, 0}).size());
    }
  }

  @Test
  void aRowOfZerosHasAShareOfZeroWithAnUpperBound() {
    TrendPoint zero = points(Granularity.MONTH, new int[] {0, 31}, new long[] {0, 1}).get(0);
    assertEquals(0, zero.share());
    assertEquals(0, zero.shareLow());
    assertEquals(0, zero.weightedShare());
    assertTrue(zero.shareHigh() > 0 && zero.shareHigh() < 1);
    assertEquals(-1, zero.npmi());
  }

  @Test
  void aPeriodOfCopiesOnlyHasNoShare() {
    Calendar calendar = new Calendar(new int[] {0}, new long[] {0}, new long[] {0});
    PairCell copies = new PairCell(2, 1, 0, 0, 1, 1, 0, 0, 0);
    TrendPoint point =
        new PairSeries(Granularity.DAY, calendar)
            .of(List.of(new PeriodCell(0, copies)), NOWHERE, NOWHERE)
            .get(0);
    assertEquals(1, point.counts().articles());
    assertTrue(Double.isNaN(point.share()) && Double.isNaN(point.npmi()));
    assertTrue(Double.isNaN(point.weightedShare()) && Double.isNaN(point.level()));
  }

  @Test
  void aSeriesOutsideItsCalendarIsRefused() {
    SparseSeries series = new SparseSeries(new int[] {3, 5}, new long[] {7, 8});
    assertArrayEquals(new long[] {7, 0, 8}, series.along(new int[] {3, 4, 5}));
    assertThrows(IllegalArgumentException.class, () -> series.along(new int[] {3, 4}));
    Calendar calendar = new Calendar(new int[] {3}, new long[] {1}, new long[] {1});
    assertThrows(
        IllegalArgumentException.class,
        () -> calendar.along(List.of(new PeriodCell(4, PairCell.NONE))));
  }

  /** A corpus of ten articles a period; both countries are in five. */
  private static List<TrendPoint> points(Granularity granularity, int[] starts, long[] counts) {
    long[] ten = new long[starts.length];
    long[] five = new long[starts.length];
    Arrays.fill(ten, 10);
    Arrays.fill(five, 5);
    List<PeriodCell> cells = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      if (counts[i] > 0) {
        long n = counts[i];
        cells.add(new PeriodCell(starts[i], new PairCell(n, n, n, n, n, 1, n, n, 0)));
      }
    }
    SparseSeries own = new SparseSeries(starts, five);
    return new PairSeries(granularity, new Calendar(starts, ten, ten)).of(cells, own, own);
  }
}
