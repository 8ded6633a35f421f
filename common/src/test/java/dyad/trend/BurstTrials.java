package dyad.trend;

import java.util.Arrays;
import java.util.Map;

/** Runs the models over simulated series of which the truth is known. */
final class BurstTrials {
  private static final int YEARS = 6;
  private static final int LENGTH = 364 * YEARS;
  private static final int WEEKS_FROM_STEP = 4;
  private static final Map<Granularity, Integer> DAYS =
      Map.of(Granularity.DAY, 1, Granularity.WEEK, 7, Granularity.MONTH, 28);

  private BurstTrials() {}

  /** Flags in a pair's year when its articles have shuffled dates. */
  static double falseAlarms(Granularity granularity, double perDay, int pairs) {
    int flags = 0;
    int assessed = 0;
    for (int pair = 0; pair < pairs; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 1_000 + pair);
      for (Surprise surprise :
          surprises(granularity, series, series.shuffled(Math.round(perDay * LENGTH)))) {
        flags += surprise.isBurst() ? 1 : 0;
        assessed += surprise.isKnown() ? 1 : 0;
      }
    }
    return flags / (assessed * DAYS.get(granularity) / 364d);
  }

  /** Changes of level in a pair's year when its articles have shuffled dates. */
  static double falseChanges(Granularity granularity, double perDay, int pairs) {
    int changes = 0;
    for (int pair = 0; pair < pairs; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 1_000 + pair);
      changes += changes(granularity, series, series.shuffled(Math.round(perDay * LENGTH)));
    }
    return (double) changes / (pairs * YEARS);
  }

  /**
   * @param recall share of planted weeks in which, or in the week of whose end, a flag stands
   * @param delay days from the start of a found burst to the end of the first flagged period
   * @param precision share of flags on a period that, or whose last seven days, touch a planted
   *     week
   */
  record Found(double recall, double delay, double precision) {
    @Override
    public String toString() {
      return "%.2f %4.1f %.2f".formatted(recall, delay, precision);
    }
  }

  /** Weeks of three times the usual, two a year. */
  static Found find(Granularity granularity, double perDay, double dispersion) {
    int length = DAYS.get(granularity);
    int planted = 0;
    int found = 0;
    double delays = 0;
    int flags = 0;
    int rightFlags = 0;
    for (int pair = 0; pair < 40; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 5_000 + pair);
      long[] counts = series.background(perDay, dispersion);
      boolean[] inBurst = new boolean[LENGTH + 7];
      int[] bursts = new int[YEARS * 2];
      for (int i = 0; i < bursts.length; i++) {
        bursts[i] = 182 * i + 91 + (i + pair) * 5 % 7 + pair;
        series.plant(counts, bursts[i], 3, perDay, dispersion);
        Arrays.fill(inBurst, bursts[i], bursts[i] + 7, true);
      }
      Surprise[] surprises = surprises(granularity, series, counts);
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
          int end = (p + 1) * length - 1;
          flags++;
          rightFlags += inBurst[end] || inBurst[Math.max(0, end - 6)] ? 1 : 0;
        }
      }
    }
    return new Found((double) found / planted, delays / found, (double) rightFlags / flags);
  }

  /**
   * Recall of the best test there is at the same rate of false alarms: one that knows the pair's
   * rate, its dispersion and which seven days to look at.
   */
  static double findable(double perDay, double dispersion) {
    double allowed = -Granularity.DAY.burstBound() * Math.log(10);
    double size = dispersion == 0 ? 1e9 : 7 / dispersion; // of the sum of seven days
    NegativeBinomial usual = new NegativeBinomial(7 * perDay, size);
    long count = 3;
    while (usual.logAtLeast(count) > allowed) {
      count++;
    }
    return Math.exp(new NegativeBinomial(21 * perDay, size).logAtLeast(count));
  }

  /**
   * @param recall share of steps with a change of level within four weeks
   * @param furtherPerYear changes of level elsewhere in a pair's year
   */
  record Steps(double recall, double furtherPerYear) {
    @Override
    public String toString() {
      return "%.2f %.3f".formatted(recall, furtherPerYear);
    }
  }

  /** One step to twice the level in the middle of each series. */
  static Steps findSteps(Granularity granularity, double perDay, double dispersion) {
    int pairs = 40;
    int found = 0;
    int further = 0;
    for (int pair = 0; pair < pairs; pair++) {
      SimulatedSeries series = new SimulatedSeries(LENGTH, 9_000 + pair);
      long[] counts = series.background(perDay, dispersion);
      int step = LENGTH / 2 + pair;
      series.raise(counts, step, 2, perDay, dispersion);
      boolean[] changes = levels(granularity, series, counts).isChange();
      boolean near = false;
      for (int p = 0; p < changes.length; p++) {
        int away = Math.abs(p * DAYS.get(granularity) - step);
        if (changes[p] && !near && away <= WEEKS_FROM_STEP * 7) {
          near = true;
        } else if (changes[p]) {
          further++;
        }
      }
      found += near ? 1 : 0;
    }
    return new Steps((double) found / pairs, (double) further / (pairs * YEARS));
  }

  private static int changes(Granularity granularity, SimulatedSeries series, long[] counts) {
    int changes = 0;
    for (boolean change : levels(granularity, series, counts).isChange()) {
      changes += change ? 1 : 0;
    }
    return changes;
  }

  private static Levels levels(Granularity granularity, SimulatedSeries series, long[] counts) {
    int length = DAYS.get(granularity);
    return new LevelModel(granularity)
        .assess(
            SimulatedSeries.starts(series.days(), length),
            SimulatedSeries.summed(series.volumes(), length),
            SimulatedSeries.summed(counts, length));
  }

  private static Surprise[] surprises(
      Granularity granularity, SimulatedSeries series, long[] counts) {
    int length = DAYS.get(granularity);
    return new BurstModel(granularity)
        .assess(
            SimulatedSeries.starts(series.days(), length),
            SimulatedSeries.summed(series.volumes(), length),
            SimulatedSeries.summed(counts, length));
  }
}
