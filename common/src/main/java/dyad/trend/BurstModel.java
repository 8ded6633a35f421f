package dyad.trend;

import java.util.stream.IntStream;

/**
 * Expects each count of a series from the counts before it and says how surprising it is.
 *
 * <p>A period's history is what lies in the days before it ({@link Granularity#historyDays()}).
 * With K articles of the pair among N articles of the corpus there, the pair's rate is (K + ½) / N:
 * the mean of the posterior under Jeffreys' prior, so that a pair never seen is rare, not
 * impossible. The expected count is rate × articles of the period × weekday factor. The factor
 * (days only) is (K(d) + 20) / (E(d) + 20), the weekday's count over what the rate gives, drawn to
 * 1 by 20 articles of prior. The predictive distribution is negative binomial; its relative
 * variance is that of the rate, 1 / (K + ½), plus that of the factor, 1 / (K(d) + 20), plus the
 * dispersion of the history beyond Poisson by the method of moments (Gelman et al., "Bayesian Data
 * Analysis", 2.6, for the gamma–Poisson model).
 *
 * <p>A day is also asked together with the six before it: the seven days are assessed as a week of
 * their own, from the weeks before that end on the same weekday, and the more surprising of the two
 * is the day's score. So a week that is unusual as a whole is seen wherever it starts, and a pair
 * seen twice a week can burst though none of its days can.
 *
 * <p>The baseline is robust: a count enters later histories only up to three standard deviations
 * above what was expected of it, so that a burst does not hide the next one, while a lasting change
 * of level is learned.
 */
public final class BurstModel {
  private static final double PRIOR_COUNT = 0.5;
  private static final double PHASE_PRIOR = 20; // a weekday's factor is known to ±22 % beforehand
  private static final double CAP_DEVIATIONS = 3;
  private static final int MINIMUM_BURST = 3; // one story told twice is no burst of a pair

  private final Granularity granularity;
  private final double bound;

  public BurstModel(Granularity granularity) {
    this(granularity, granularity.burstBound());
  }

  private BurstModel(Granularity granularity, double bound) {
    this.granularity = granularity;
    this.bound = bound;
  }

  /**
   * Assesses a whole series.
   *
   * @param starts first epoch day of each period with articles, ascending
   * @param volumes articles of each period, 0 or more
   * @param counts articles of the pair in each period
   * @return one per period
   */
  public Surprise[] assess(int[] starts, long[] volumes, long[] counts) {
    Surprise[] result = periods(starts, volumes, counts);
    if (granularity == Granularity.DAY) {
      Surprise[] weeks = trailingWeeks(starts, volumes, counts);
      for (int i = 0; i < result.length; i++) {
        result[i] = result[i].orMoreSurprising(weeks[i]);
      }
    }
    return result;
  }

  /** Of each day, the seven days that end with it. */
  private Surprise[] trailingWeeks(int[] starts, long[] volumes, long[] counts) {
    Surprise[] result = new Surprise[starts.length];
    BurstModel weekly = new BurstModel(Granularity.WEEK, granularity.burstBound());
    for (int phase = 0; phase < Granularity.WEEK_DAYS; phase++) {
      int weekday = phase;
      int[] ends =
          IntStream.range(0, starts.length)
              .filter(i -> granularity.phase(starts[i]) == weekday)
              .toArray();
      int[] weekStarts = new int[ends.length];
      long[] weekVolumes = new long[ends.length];
      long[] weekCounts = new long[ends.length];
      for (int week = 0; week < ends.length; week++) {
        weekStarts[week] = starts[ends[week]] - Granularity.WEEK_DAYS + 1;
        for (int day = ends[week]; day >= 0 && starts[day] >= weekStarts[week]; day--) {
          weekVolumes[week] += volumes[day];
          weekCounts[week] += counts[day];
        }
      }
      Surprise[] assessed = weekly.periods(weekStarts, weekVolumes, weekCounts);
      for (int week = 0; week < ends.length; week++) {
        result[ends[week]] = assessed[week];
      }
    }
    return result;
  }

  private Surprise[] periods(int[] starts, long[] volumes, long[] counts) {
    Surprise[] result = new Surprise[starts.length];
    History history = new History(granularity.phases());
    long[] remembered = new long[starts.length];
    int oldest = 0;
    for (int i = 0; i < starts.length; i++) {
      while (starts[oldest] < starts[i] - granularity.historyDays()) {
        history.add(granularity.phase(starts[oldest]), volumes[oldest], remembered[oldest], -1);
        oldest++;
      }
      int phase = granularity.phase(starts[i]);
      remembered[i] = counts[i];
      if (history.periods < granularity.minimumHistory() || history.volume == 0) {
        result[i] = Surprise.UNKNOWN;
      } else {
        NegativeBinomial predicted = history.predict(phase, volumes[i]);
        result[i] = surprise(predicted, counts[i]);
        double plausible = predicted.mean() + CAP_DEVIATIONS * predicted.deviation() + 1;
        remembered[i] = Math.min(counts[i], (long) plausible);
      }
      history.add(phase, volumes[i], remembered[i], 1);
    }
    return result;
  }

  private Surprise surprise(NegativeBinomial predicted, long count) {
    double score = -predicted.logAtLeast(count) / Math.log(10) + 0.0;
    boolean burst = count >= MINIMUM_BURST && score >= bound;
    return new Surprise(predicted.mean(), score, burst);
  }

  /** Sums of a sliding history by phase; whole numbers, so that what is added can be taken out. */
  private static final class History {
    private int periods;
    private long volume;
    private long count;
    private final long[] volumes;
    private final long[] counts;
    private final long[] countSquares;
    private final long[] products;
    private final long[] volumeSquares;

    History(int phases) {
      volumes = new long[phases];
      counts = new long[phases];
      countSquares = new long[phases];
      products = new long[phases];
      volumeSquares = new long[phases];
    }

    void add(int phase, long articles, long ofPair, int sign) {
      periods += sign;
      volume += sign * articles;
      count += sign * ofPair;
      volumes[phase] += sign * articles;
      counts[phase] += sign * ofPair;
      countSquares[phase] += sign * ofPair * ofPair;
      products[phase] += sign * ofPair * articles;
      volumeSquares[phase] += sign * articles * articles;
    }

    NegativeBinomial predict(int phase, long articles) {
      double rate = (count + PRIOR_COUNT) / volume;
      double mean = rate * factor(rate, phase) * articles;
      double uncertainty = 1 / (count + PRIOR_COUNT) + dispersion(rate);
      if (volumes.length > 1) {
        uncertainty += 1 / (counts[phase] + PHASE_PRIOR);
      }
      return new NegativeBinomial(mean, 1 / uncertainty);
    }

    private double factor(double rate, int phase) {
      return volumes.length == 1
          ? 1
          : (counts[phase] + PHASE_PRIOR) / (rate * volumes[phase] + PHASE_PRIOR);
    }

    /** Variance beyond Poisson over the squared mean, 0 or more. */
    private double dispersion(double rate) {
      double excess = 0;
      double squaredMeans = 0;
      for (int i = 0; i < volumes.length; i++) {
        double level = rate * factor(rate, i);
        double squaredMean = level * level * volumeSquares[i];
        excess += countSquares[i] - 2 * level * products[i] + squaredMean - level * volumes[i];
        squaredMeans += squaredMean;
      }
      return Math.max(0, excess / squaredMeans);
    }
  }
}
