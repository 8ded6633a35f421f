package dyad.trend;

/**
 * What one distinct article of an outlet counts towards the volume-weighted share, by the length of
 * the period: the outlet's articles in the whole range over its articles in the period.
 *
 * <p>The weighted share of a pair is the mean over outlets of the outlet's own share in the period,
 * each weighted by the outlet's articles in the whole range: direct standardisation, which gives
 * rates the composition of a fixed standard population (Breslow and Day, "Statistical Methods in
 * Cancer Research" II, 1987, chapter 2). With c of n articles of outlet s in the period and N in
 * the range, that is sum(N c / n) / sum(N) over the outlets with an article in the period. An
 * outlet that publishes more in one period than in another counts the same in both.
 */
public record OutletWeight(double day, double week, double month) {
  /** Of an article that counts nowhere, such as a copy. */
  public static final OutletWeight NONE = new OutletWeight(0, 0, 0);

  /** The weight in periods of a length. */
  public double of(Granularity granularity) {
    return switch (granularity) {
      case DAY -> day;
      case WEEK -> week;
      case MONTH -> month;
    };
  }
}
