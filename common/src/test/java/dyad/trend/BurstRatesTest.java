package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How often the model is wrong when nothing happened, and right when something did. */
class BurstRatesTest {
  private static final int YEARS = 6;
  private static final int LENGTH = 364 * YEARS;
  private static final Map<Granularity, Integer> DAYS =
      Map.of(Granularity.DAY, 1, Granularity.WEEK, 7, Granularity.MONTH, 28);

  @Test
  void onShuffledDatesAPairIsFlaggedLessThanOnceAYearInAllGranularitiesTogether(
      TestReporter reporter) {
    for (double perDay : new double[] {0.01, 0.05, 0.2, 1, 5, 20, 60}) {
      int pairs = perDay > 10 ? 30 : 100;
      double all = 0;
      for (Granularity granularity : Granularity.values()) {
        double rate = falseAlarms(granularity, perDay, pairs);
        reporter.publishEntry(
            "false alarms per pair-year, %s, %s articles a day".formatted(granularity, perDay),
            "%.3f".formatted(rate));
        all += rate;
      }
      assertTrue(all <= 1, "%s articles a day: %.2f a year".formatted(perDay, all));
    }
  }

  @Test
  void aWeekOfThreeTimesTheUsualIsFound(TestReporter reporter) {
    for (double dispersion : new double[] {0, 0.1, 0.3}) {
      for (double perDay : new double[] {0.5, 2, 8}) {
        for (Granularity granularity : new Granularity[] {Granularity.DAY, Granularity.WEEK}) {
          Found found = find(granularity, perDay, dispersion);
          reporter.publishEntry(
              "%s, %s a day, dispersion %s".formatted(granularity, perDay, dispersion),
              found.toString());
          if (perDay == 8 && dispersion <= 0.1) {
            assertTrue(found.recall() >= 0.9, found::toString);
            assertTrue(found.precision() >= 0.5, found::toString);
          }
        }
      }
    }
  }

  private static double falseAlarms(Granularity granularity, double perDay, int pairs) {
    int flags = 0;
    int assessed = 0;
    for (int pair = 0; pair < pairs; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 1_000 + pair);
      for (Surprise surprise :
          assess(granularity, series, series.shuffled(Math.round(perDay * LENGTH)))) {
        flags += surprise.isBurst() ? 1 : 0;
        assessed += surprise.isKnown() ? 1 : 0;
      }
    }
    double years = assessed * DAYS.get(granularity) / 364d;
    return flags / years;
  }

  /**
   * @param recall share of planted weeks in which, or in the week of whose end, a flag stands
   * @param delay days from the start of a found burst to the end of the first flagged period
   * @param precision share of flags that touch a planted week
   */
  private record Found(double recall, double delay, double precision) {
    @Override
    public String toString() {
      return "recall %.2f, delay %.1f days, precision %.2f".formatted(recall, delay, precision);
    }
  }

  private static Found find(Granularity granularity, double perDay, double dispersion) {
    int length = DAYS.get(granularity);
    int planted = 0;
    int found = 0;
    double delays = 0;
    int flags = 0;
    int rightFlags = 0;
    for (int pair = 0; pair < 40; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 5_000 + pair);
      long[] counts = series.background(perDay, dispersion);
      boolean[] inBurst = new boolean[LENGTH];
      int[] bursts = new int[YEARS * 2];
      for (int i = 0; i < bursts.length; i++) {
        bursts[i] = 182 * i + 91 + (i + pair) * 5 % 7 + pair;
        series.plant(counts, bursts[i], 3, perDay, dispersion);
        Arrays.fill(inBurst, bursts[i], bursts[i] + 7, true);
      }
      Surprise[] surprises = assess(granularity, series, counts);
      for (int burst : bursts) {
        planted++;
        for (int p = burst / length; p <= (burst + 6) / length && p < surprises.length; p++) {
          if (surprises[p].isBurst()) {
            found++;
            delays += (p + 1) * length - burst;
            break;
          }
        }
      }
      for (int p = 0; p < surprises.length; p++) {
        if (surprises[p].isBurst()) {
          flags++;
          rightFlags += inBurst[p * length] || inBurst[p * length + length - 1] ? 1 : 0;
        }
      }
    }
    return new Found((double) found / planted, delays / found, (double) rightFlags / flags);
  }

  private static Surprise[] assess(Granularity granularity, SimulatedSeries series, long[] counts) {
    int length = DAYS.get(granularity);
    return new BurstModel(granularity)
        .assess(
            SimulatedSeries.starts(series.days(), length),
            SimulatedSeries.summed(series.volumes(), length),
            SimulatedSeries.summed(counts, length));
  }
}
