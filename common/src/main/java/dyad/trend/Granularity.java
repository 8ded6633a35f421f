package dyad.trend;

/** Length of a period, with what the statistics of that length need. */
public enum Granularity {
  DAY(366, 91, 28, 7, 2.8),
  /** From Monday. */
  WEEK(1_830, 364, 8, 1, 2.2),
  MONTH(Integer.MAX_VALUE, 731, 6, 1, 2.0);

  private static final int MONDAY_OF_EPOCH = 3; // 1 January 1970 was a Thursday

  private final int zeroRowReach;
  private final int historyDays;
  private final int minimumHistory;
  private final int phases;
  private final double burstBound;

  Granularity(
      int zeroRowReach, int historyDays, int minimumHistory, int phases, double burstBound) {
    this.zeroRowReach = zeroRowReach;
    this.historyDays = historyDays;
    this.minimumHistory = minimumHistory;
    this.phases = phases;
    this.burstBound = burstBound;
  }

  /**
   * Days between a period without the pair and its nearest sighting up to which the period has a
   * row of zeros. Keeps a corpus of decades from being mostly rows that say nothing: a year for
   * days, five years for weeks, no bound for months.
   */
  public int zeroRowReach() {
    return zeroRowReach;
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
   * -log10 of the tail probability from which a count is a burst: one day in 630, one week in 160,
   * one month in 100. Chosen so that a pair whose articles have shuffled dates is flagged less than
   * once a year in days, weeks and months together; measured in BurstRatesTest.
   */
  public double burstBound() {
    return burstBound;
  }

  /** The kind of period, 0 to {@link #phases()} - 1, of a period that starts on an epoch day. */
  int phase(int startDay) {
    return Math.floorMod(startDay + MONDAY_OF_EPOCH, 7) % phases;
  }
}
