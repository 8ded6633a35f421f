package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LevelModelTest {
  private static final double EXACT = 1e-12;

  @Test
  void aShareThatDoublesIsTwoStretchesWithTheirOwnShares() {
    // 12 months of 10 in 100, then 12 of 20 in 100; the two stretches gain
    // 2 (120 ln (.1 / .15) + 240 ln (.2 / .15)) = 40.8 over one, against 3 ln 24 = 9.5
    long[] counts = new long[24];
    Arrays.fill(counts, 0, 12, 10);
    Arrays.fill(counts, 12, 24, 20);
    Levels found = months(counts, 100);
    assertEquals(0.1, found.levels()[11], EXACT);
    assertEquals(0.2, found.levels()[12], EXACT);
    assertArrayEquals(new int[] {12}, changes(found));
  }

  @Test
  void aLevelBeforeAnythingChangedIsTheShareOfTheWholeRange() {
    Levels found = months(new long[] {1, 2, 0, 3, 1, 2}, 50);
    assertEquals(9 / 300d, found.levels()[0], EXACT);
    assertEquals(0, changes(found).length);
  }

  @Test
  void aGrowingCorpusIsNoChangeOfLevel() {
    int[] starts = new int[48];
    long[] volumes = new long[48];
    long[] counts = new long[48];
    for (int i = 0; i < 48; i++) {
      starts[i] = 30 * i;
      volumes[i] = i < 24 ? 100 : 1_000;
      counts[i] = volumes[i] / 10;
    }
    assertEquals(
        0, changes(new LevelModel(Granularity.MONTH).assess(starts, volumes, counts)).length);
  }

  @Test
  void oneLoudMonthIsABurstAndNoLevel() {
    long[] counts = new long[36];
    Arrays.fill(counts, 10);
    counts[20] = 60;
    assertEquals(0, changes(months(counts, 100)).length);
  }

  @Test
  void daysChangeTheirLevelOnTheFirstDayOfAWeekOnly() {
    int[] starts = new int[40 * 7];
    long[] volumes = new long[starts.length];
    long[] counts = new long[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = 4 + i; // 5 January 1970, a Monday, and on
      volumes[i] = i % 7 < 5 ? 100 : 10;
      counts[i] = (i < 143 ? 3L : 12L) * volumes[i] / 100; // the 143rd day is a Thursday
    }
    Levels found = new LevelModel(Granularity.DAY).assess(starts, volumes, counts);
    assertArrayEquals(new int[] {140}, changes(found));
  }

  @Test
  void anEmptyOrShortSeriesHasNoChange() {
    assertEquals(0, months(new long[0], 1).levels().length);
    assertEquals(0, changes(months(new long[] {0, 9}, 10)).length);
    assertTrue(Double.isNaN(months(new long[] {0}, 0).levels()[0]));
  }

  @Test
  void theCutIsTheBestOfAllCuts() {
    SplittableRandom random = new SplittableRandom(3);
    for (int trial = 0; trial < 200; trial++) {
      long[] counts = new long[14];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = random.nextLong(3) + (i > random.nextInt(20) ? 25L : 0L);
      }
      Levels found = months(counts, 100);
      int[] cuts = changes(found);
      assertEquals(bestCost(counts, 0, true), costOf(counts, cuts), 1e-9);
      assertFalse(Arrays.stream(found.levels()).anyMatch(Double::isNaN));
    }
  }

  private static Levels months(long[] counts, long volume) {
    int[] starts = new int[counts.length];
    long[] volumes = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      starts[i] = 30 * i;
      volumes[i] = volume;
    }
    return new LevelModel(Granularity.MONTH).assess(starts, volumes, counts);
  }

  private static int[] changes(Levels levels) {
    return java.util.stream.IntStream.range(0, levels.isChange().length)
        .filter(i -> levels.isChange()[i])
        .toArray();
  }

  /** Least cost of the rest of a series by trying every cut of months of a volume of 100. */
  private static double bestCost(long[] counts, int from, boolean isFirst) {
    double best = Double.POSITIVE_INFINITY;
    for (int to = from + 4; to <= counts.length; to++) {
      double rest = to == counts.length ? 0 : bestCost(counts, to, false);
      best = Math.min(best, stretch(counts, from, to) + (isFirst ? 0 : penalty(counts)) + rest);
    }
    return best;
  }

  private static double costOf(long[] counts, int[] cuts) {
    double cost = penalty(counts) * cuts.length;
    int from = 0;
    for (int cut : cuts) {
      cost += stretch(counts, from, cut);
      from = cut;
    }
    return cost + stretch(counts, from, counts.length);
  }

  private static double stretch(long[] counts, int from, int to) {
    double sum = (double) Arrays.stream(counts, from, to).sum();
    return sum == 0 ? 0 : -2 * sum * Math.log(sum / (100d * (to - from)));
  }

  /** With equal volumes the dispersion is the mean square of differences over that of sums. */
  private static double penalty(long[] counts) {
    double squares = 0;
    double sums = 0;
    for (int i = 1; i < counts.length; i++) {
      squares += Math.pow((double) counts[i] - counts[i - 1], 2);
      sums += counts[i] + counts[i - 1];
    }
    return 3 * Math.log(counts.length) * Math.max(1, squares / sums);
  }
}
