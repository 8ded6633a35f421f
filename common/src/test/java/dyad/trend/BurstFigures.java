package dyad.trend;

/**
 * Prints how well bursts and changes of level are found: false alarms, recall, delay, precision.
 */
public final class BurstFigures {
  private static final double[] RATES = {0.02, 0.1, 0.3, 0.5, 1, 2, 8, 30};

  private BurstFigures() {}

  public static void main(String[] args) {
    System.out.println("flags per pair-year on shuffled dates; changes of level per pair-year");
    for (double perDay : RATES) {
      StringBuilder line = new StringBuilder("%6.2f a day".formatted(perDay));
      for (Granularity granularity : Granularity.values()) {
        line.append(
            "  %s %.3f (level %.4f)"
                .formatted(
                    granularity,
                    BurstTrials.falseAlarms(granularity, perDay, 60),
                    BurstTrials.falseChanges(granularity, perDay, 60)));
      }
      System.out.println(line);
    }
    System.out.println(
        "weeks of three times the usual: found, days of delay, right among flags; what a test that"
            + " knows rate, dispersion and week could find");
    for (double dispersion : new double[] {0, 0.1, 0.3}) {
      for (double perDay : RATES) {
        System.out.printf(
            "%6.2f a day, dispersion %.1f  DAY %s  WEEK %s  of %.2f%n",
            perDay,
            dispersion,
            BurstTrials.find(Granularity.DAY, perDay, dispersion),
            BurstTrials.find(Granularity.WEEK, perDay, dispersion),
            BurstTrials.findable(perDay, dispersion));
      }
    }
    System.out.println("levels that double and stay: found within 4 weeks, further changes a year");
    for (double dispersion : new double[] {0, 0.3}) {
      for (double perDay : RATES) {
        System.out.printf(
            "%6.2f a day, dispersion %.1f  WEEK %s%n",
            perDay, dispersion, BurstTrials.findSteps(Granularity.WEEK, perDay, dispersion));
      }
    }
  }
}
