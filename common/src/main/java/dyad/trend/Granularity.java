package dyad.trend;

import java.time.LocalDate;

/** Length of a period, with what the statistics of that length need. */
public enum Granularity {
  DAY(91, 28, 7, 3.0, 8),
  /** From Monday. */
  WEEK(364, 8, 1, 2.2, 8),
  MONTH(731, 6, 1, 2.0, 4);

  /** Days of a week. */
  static final int WEEK_DAYS = 7;

  private static final int MONDAY_OF_EPOCH = 3; // 1 January 1970 was a Thursday

  private final int historyDays;
  private final int minimumHistory;
  private final int phases;
  private final double burstBound;
  private final int shortestStretch;

  Granularity(
      int historyDays, int minimumHistory, int phases, double burstBound, int shortestStretch) {
    this.historyDays = historyDays;
    this.minimumHistory = minimumHistory;
    this.phases = phases;
    this.burstBound = burstBound;
    this.shortestStretch = shortestStretch;
  }

  /** Days before a period that are its history: a quarter, a year, two years. */
  public int historyDays() {
    return historyDays;
  }

  /** Periods with articles that the history must hold before anything is expected. */
  public int minimumHistory() {
    return minimumHistory;
  }

  /** Kinds of period with their own level: 7 for days (Monday to Sunday), else 1. */
  public int phases() {
    return phases;
  }

  /**
   * -log10 of the tail probability from which a count is a burst: one day in 1,000 (and one of the
   * weeks that end with a day), one week in 160, one month in 100. Chosen so that a pair whose
   * articles have shuffled dates is flagged less than once a year in days, weeks and months
   * together; measured in BurstRatesTest.
   */
  public double burstBound() {
    return burstBound;
  }

  /** Weeks (DAY, WEEK) or months that a level of the pair must last to be one. */
  int shortestStretch() {
    return shortestStretch;
  }

  /** Whether a level never changes between two periods of the series that follow each other. */
  boolean isSameBlock(int earlierStart, int laterStart) {
    return this == DAY && week(earlierStart) == week(laterStart);
  }

  /** First epoch day of the period that a day lies in. */
  public int start(int day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> WEEK_DAYS * week(day) - MONDAY_OF_EPOCH;
      case MONTH -> (int) LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
    };
  }

  private static int week(int day) {
    return Math.floorDiv(day + MONDAY_OF_EPOCH, WEEK_DAYS);
  }

  /** The kind of period, 0 to {@link #phases()} - 1, of a period that starts on an epoch day. */
  int phase(int startDay) {
    return Math.floorMod(startDay + MONDAY_OF_EPOCH, WEEK_DAYS) % phases;
  }
}
