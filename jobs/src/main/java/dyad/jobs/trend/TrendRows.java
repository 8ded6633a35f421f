package dyad.jobs.trend;

import dyad.jobs.relate.ToneCounts;
import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Calendar;
import dyad.trend.Granularity;
import dyad.trend.PairCell;
import dyad.trend.PairSeries;
import dyad.trend.Tone;
import dyad.trend.TrendPoint;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A pair's cells with the calendar, its countries' own counts and its tones → rows of {@code
 * pair_trends}, in order of time.
 */
final class TrendRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row pair) {
    String granularity = pair.getAs(PairTrendTable.GRANULARITY);
    String a = pair.getAs(PairTrendTable.COUNTRY_A);
    String b = pair.getAs(PairTrendTable.COUNTRY_B);
    Calendar calendar = CalendarCodec.decode(pair);
    long[] cooperation = tones(pair, ToneCounts.COOPERATION_COUNT, calendar);
    long[] conflict = tones(pair, ToneCounts.CONFLICT_COUNT, calendar);
    List<TrendPoint> points =
        new PairSeries(Granularity.valueOf(granularity), calendar)
            .of(
                CellCodec.decode(pair.getList(pair.fieldIndex(CountedPairs.CELLS))),
                CalendarCodec.series(pair, TrendStage.FIRST, TrendStage.COUNT),
                CalendarCodec.series(pair, TrendStage.SECOND, TrendStage.COUNT));
    return IntStream.range(0, points.size())
        .mapToObj(i -> row(granularity, a, b, points.get(i), cooperation[i], conflict[i]))
        .iterator();
  }

  private static long[] tones(Row pair, String count, Calendar calendar) {
    return CalendarCodec.series(pair, TrendStage.TONES, count).along(calendar.starts());
  }

  private static Row row(
      String granularity, String a, String b, TrendPoint point, long cooperation, long conflict) {
    Tone tone = Tone.of(cooperation, conflict);
    PairCell counts = point.counts();
    boolean known = point.surprise().isKnown();
    return RowFactory.create(
        granularity,
        LocalDate.ofEpochDay(point.start()),
        a,
        b,
        counts.sentences(),
        counts.articles(),
        counts.distinct(),
        counts.acting(),
        counts.stories(),
        counts.sources(),
        counts.likely(),
        counts.likelyError(),
        point.volume(),
        orNull(point.share()),
        orNull(point.shareLow()),
        orNull(point.shareHigh()),
        orNull(point.weightedShare()),
        orNull(point.npmi()),
        orNull(point.npmiShrunk()),
        orNull(point.logLikelihood()),
        orNull(point.surprise().expected()),
        orNull(point.surprise().score()),
        known ? point.surprise().isBurst() : null,
        orNull(point.level()),
        point.isChangePoint(),
        cooperation,
        conflict,
        orNull(tone.value()),
        orNull(tone.low()),
        orNull(tone.high()));
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
