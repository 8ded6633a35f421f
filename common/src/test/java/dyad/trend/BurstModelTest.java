package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BurstModelTest {
  private static final double EXACT = 1e-9;

  @Test
  void anEvenHistoryOfSixMonthsIsTheWorkedExample() {
    // rate (12 + ½) / 600, 120 articles: expected 2.5; no dispersion, so size 12.5 and p = 1/6:
    // P(0) = (5/6)^12.5, P(1) = P(0) · 12.5 / 6
    Surprise[] result = months(new long[] {2, 2, 2, 2, 2, 2, 2}, 120);
    double none = Math.pow(5 / 6d, 12.5);
    assertEquals(2.5, result[6].expected(), EXACT);
    assertEquals(-Math.log10(1 - none * (1 + 12.5 / 6)), result[6].score(), EXACT);
    assertFalse(result[6].isBurst());
  }

  @Test
  void anUnevenHistoryIsAllowedItsDispersion() {
    // K = 12, mean of a month m = 12.5 / 6; squares of 0, 6, 0, 6, 0, 0 about m:
    // 4 m² + 2 (6 - m)² = 26.04166667 + ... ; less 6 m, over 6 m²
    double mean = 12.5 / 6;
    double squares = 4 * mean * mean + 2 * (6 - mean) * (6 - mean);
    double dispersion = (squares - 6 * mean) / (6 * mean * mean);
    double size = 1 / (1 / 12.5 + dispersion);
    Surprise[] result = months(new long[] {0, 6, 0, 6, 0, 0, 1}, 100);
    assertEquals(mean, result[6].expected(), EXACT);
    assertEquals(-Math.log10(1 - Math.pow(size / (size + mean), size)), result[6].score(), EXACT);
  }

  @Test
  void earlyPeriodsAreUnknownNotCalm() {
    Surprise[] result = months(new long[] {0, 0, 0, 0, 0, 50, 0}, 100);
    for (int i = 0; i < 6; i++) {
      assertFalse(result[i].isKnown());
    }
    assertTrue(result[6].isKnown());
  }

  @Test
  void aPairNeverSeenBeforeBurstsWhenManyTellOfIt() {
    assertTrue(months(new long[] {0, 0, 0, 0, 0, 0, 8}, 100)[6].isBurst());
  }

  @Test
  void oneStoryToldTwiceIsNoBurst() {
    assertFalse(months(new long[] {0, 0, 0, 0, 0, 0, 2}, 1)[6].isBurst());
  }

  @Test
  void aBurstDoesNotHideTheNextOne() {
    long[] counts = new long[13];
    Arrays.fill(counts, 4);
    counts[8] = 400;
    counts[12] = 30;
    Surprise[] result = months(counts, 100);
    assertTrue(result[8].isBurst());
    assertTrue(result[12].isBurst(), () -> result[12].toString());
  }

  @Test
  void moreArticlesInTheCorpusAreNoBurstOfAPair() {
    long[] counts = {10, 10, 10, 10, 10, 10, 10, 10, 50};
    assertFalse(months(counts, 500)[8].isBurst());
    assertTrue(months(counts, 100)[8].isBurst());
  }

  @Test
  void whatIsExpectedOfADayFollowsItsWeekday() {
    // the corpus has 100 articles every day; the pair is in 10 of them, on Mondays in 40
    int days = 92;
    int[] starts = new int[days];
    long[] volumes = new long[days];
    long[] counts = new long[days];
    for (int i = 0; i < days; i++) {
      starts[i] = 4 + i; // 5 January 1970, a Monday, and on
      volumes[i] = 100;
      counts[i] = i % 7 == 0 ? 40 : 10;
    }
    Surprise[] result = new BurstModel(Granularity.DAY).assess(starts, volumes, counts);
    assertTrue(result[91].expected() > 35, () -> "a Monday: " + result[91]);
    assertTrue(result[90].expected() < 11, () -> "a Sunday: " + result[90]);
    assertFalse(result[91].isBurst());
  }

  @Test
  void historyEndsAfterItsDaysHoweverFewThePeriods() {
    int[] starts = {0, 31, 59, 90, 120, 151, 20_000};
    long[] volumes = {9, 9, 9, 9, 9, 9, 9};
    long[] counts = {1, 1, 1, 1, 1, 1, 9};
    Surprise[] result = new BurstModel(Granularity.MONTH).assess(starts, volumes, counts);
    assertFalse(result[6].isKnown());
  }

  /** Months of 100 articles, the last of another number. */
  private static Surprise[] months(long[] counts, long lastVolume) {
    int[] starts = new int[counts.length];
    long[] volumes = new long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      starts[i] = 30 * i;
      volumes[i] = i == counts.length - 1 ? lastVolume : 100;
    }
    return new BurstModel(Granularity.MONTH).assess(starts, volumes, counts);
  }
}
