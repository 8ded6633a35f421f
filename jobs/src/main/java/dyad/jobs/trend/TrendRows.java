package dyad.jobs.trend;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Granularity;
import dyad.trend.PairCell;
import dyad.trend.PairSeries;
import dyad.trend.TrendPoint;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A pair's cells with the calendar and its countries' own counts → rows of {@code pair_trends}. */
final class TrendRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row pair) {
    String granularity = pair.getAs(PairTrendTable.GRANULARITY);
    String a = pair.getAs(PairTrendTable.COUNTRY_A);
    String b = pair.getAs(PairTrendTable.COUNTRY_B);
    return new PairSeries(Granularity.valueOf(granularity), CalendarCodec.decode(pair))
            .of(
                CellCodec.decode(pair.getList(pair.fieldIndex(CountedPairs.CELLS))),
                CalendarCodec.series(pair, TrendStage.FIRST),
                CalendarCodec.series(pair, TrendStage.SECOND))
            .stream()
            .map(point -> row(granularity, a, b, point))
            .iterator();
  }

  private static Row row(String granularity, String a, String b, TrendPoint point) {
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
        0L, // no relations known yet: see TrendTone
        0L,
        null,
        null,
        null);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
