package dyad.trend;

import dyad.cooccur.Contingency;
import dyad.cooccur.LogLikelihood;
import dyad.cooccur.Npmi;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a pair's counts into its trend.
 *
 * <p>The calendar holds the periods in which the corpus has an article: elsewhere a zero would
 * claim that somebody looked. A period of the calendar gets a row when the pair is seen in it, or
 * within {@link Granularity#zeroRowReach()} days of a period in which it is.
 */
public final class PairSeries {
  private final Granularity granularity;
  private final int[] calendar;
  private final long[] volumes;

  /**
   * Series of one granularity.
   *
   * @param volumes distinct articles by period; its periods are the calendar
   */
  public PairSeries(Granularity granularity, SparseSeries volumes) {
    this.granularity = granularity;
    this.calendar = volumes.starts();
    this.volumes = volumes.counts();
  }

  /** First epoch day of every period of the calendar. */
  public int[] calendar() {
    return calendar.clone();
  }

  /**
   * The trend of a pair.
   *
   * @param pair its counts along the calendar
   * @param first distinct articles that name the first country, along the calendar
   * @param second the same of the second country
   * @return in order of time
   */
  public List<TrendPoint> of(PairCounts pair, long[] first, long[] second) {
    Surprise[] surprises = new BurstModel(granularity).assess(calendar, volumes, pair.distinct());
    int[] distance = daysToSighting(pair.articles());
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < calendar.length; i++) {
      if (distance[i] <= granularity.zeroRowReach()) {
        points.add(point(i, pair, first[i], second[i], surprises[i]));
      }
    }
    return points;
  }

  private TrendPoint point(int i, PairCounts pair, long first, long second, Surprise surprise) {
    long distinct = pair.distinct()[i];
    boolean any = volumes[i] > 0;
    WilsonInterval interval =
        any ? WilsonInterval.of(distinct, volumes[i]) : new WilsonInterval(Double.NaN, Double.NaN);
    Contingency counts = Contingency.ofCapped(distinct, first, second, volumes[i]);
    return new TrendPoint(
        calendar[i],
        pair.sentences()[i],
        pair.articles()[i],
        distinct,
        pair.acting()[i],
        pair.stories()[i],
        volumes[i],
        any ? (double) distinct / volumes[i] : Double.NaN,
        interval.low(),
        interval.high(),
        Npmi.of(counts),
        Npmi.shrunk(counts),
        LogLikelihood.of(counts),
        surprise);
  }

  /** Days from each period's start to that of the nearest period in which the pair is seen. */
  private int[] daysToSighting(long[] articles) {
    int[] distance = new int[calendar.length];
    long last = Integer.MIN_VALUE;
    for (int i = 0; i < calendar.length; i++) {
      last = articles[i] > 0 ? calendar[i] : last;
      distance[i] = (int) Math.min(Integer.MAX_VALUE, calendar[i] - last);
    }
    long next = Integer.MAX_VALUE;
    for (int i = calendar.length - 1; i >= 0; i--) {
      next = articles[i] > 0 ? calendar[i] : next;
      distance[i] = (int) Math.min(distance[i], next - calendar[i]);
    }
    return distance;
  }
}
