package dyad.jobs.trend;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Calendar;
import dyad.trend.Granularity;
import dyad.trend.PairCell;
import dyad.trend.PairSeries;
import dyad.trend.SparseSeries;
import dyad.trend.TrendPoint;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
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
    return new PairSeries(Granularity.valueOf(granularity), calendar(pair))
            .of(
                CellCodec.decode(pair.getList(pair.fieldIndex(CountedPairs.CELLS))),
                series(pair, TrendStage.FIRST),
                series(pair, TrendStage.SECOND))
            .stream()
            .map(point -> row(granularity, a, b, point))
            .iterator();
  }

  private static Calendar calendar(Row pair) {
    List<Row> periods = pair.getList(pair.fieldIndex(TrendStage.VOLUMES));
    return new Calendar(
        starts(periods), counts(periods, TrendStage.COUNT), counts(periods, TrendStage.OUTLETS));
  }

  /** A country's own counts; none when no distinct article names it. */
  private static SparseSeries series(Row pair, String column) {
    int field = pair.fieldIndex(column);
    List<Row> periods = pair.isNullAt(field) ? List.of() : pair.getList(field);
    return new SparseSeries(starts(periods), counts(periods, TrendStage.COUNT));
  }

  private static int[] starts(List<Row> periods) {
    return periods.stream().mapToInt(p -> p.<Integer>getAs(Periods.START)).toArray();
  }

  private static long[] counts(List<Row> periods, String count) {
    return periods.stream().mapToLong(p -> p.<Long>getAs(count)).toArray();
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
        point.isChangePoint());
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
