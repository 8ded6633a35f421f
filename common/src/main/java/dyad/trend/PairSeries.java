package dyad.trend;

import dyad.cooccur.Contingency;
import dyad.cooccur.LogLikelihood;
import dyad.cooccur.Npmi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a pair's counts into its trend: a point for every period of the calendar. */
public final class PairSeries {
  private final BurstModel bursts;
  private final LevelModel levels;
  private final Calendar calendar;

  public PairSeries(Granularity granularity, Calendar calendar) {
    this.bursts = new BurstModel(granularity);
    this.levels = new LevelModel(granularity);
    this.calendar = calendar;
  }

  /**
   * The trend of a pair.
   *
   * @param cells the periods in which it is seen
   * @param first distinct articles that name the first country
   * @param second the same of the second country
   * @return in order of time
   */
  public List<TrendPoint> of(List<PeriodCell> cells, SparseSeries first, SparseSeries second) {
    PairCell[] pair = calendar.along(cells);
    long[] ofFirst = first.along(calendar.starts());
    long[] ofSecond = second.along(calendar.starts());
    long[] counts = Arrays.stream(pair).mapToLong(PairCell::distinct).toArray();
    Surprise[] surprises = bursts.assess(calendar.starts(), calendar.volumes(), counts);
    Levels found = levels.assess(calendar.starts(), calendar.volumes(), counts);
    List<TrendPoint> points = new ArrayList<>(pair.length);
    for (int i = 0; i < pair.length; i++) {
      long volume = calendar.volumes()[i];
      Contingency table = Contingency.ofCapped(pair[i].distinct(), ofFirst[i], ofSecond[i], volume);
      boolean any = volume > 0;
      WilsonInterval interval =
          any ? WilsonInterval.of(pair[i].distinct(), volume) : WilsonInterval.UNKNOWN;
      points.add(
          new TrendPoint(
              calendar.starts()[i],
              pair[i],
              volume,
              any ? (double) pair[i].distinct() / volume : Double.NaN,
              interval.low(),
              interval.high(),
              any ? pair[i].weighted() / calendar.outlets()[i] : Double.NaN,
              Npmi.of(table),
              Npmi.shrunk(table),
              LogLikelihood.of(table),
              surprises[i],
              found.levels()[i],
              found.isChange()[i]));
    }
    return points;
  }
}
