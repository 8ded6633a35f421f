package dyad.jobs.trend;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Granularity;
import dyad.trend.PairCounts;
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
    PairSeries series =
        new PairSeries(
            Granularity.valueOf(granularity), series(pair, TrendStage.VOLUMES, TrendStage.COUNT));
    int[] calendar = series.calendar();
    PairCounts counts =
        new PairCounts(
            series(pair, TrendStage.CELLS, PairTrendTable.SENTENCE_COUNT).along(calendar),
            series(pair, TrendStage.CELLS, PairTrendTable.ARTICLE_COUNT).along(calendar),
            series(pair, TrendStage.CELLS, PairTrendTable.DISTINCT_ARTICLE_COUNT).along(calendar),
            series(pair, TrendStage.CELLS, PairTrendTable.ACTING_ARTICLE_COUNT).along(calendar),
            series(pair, TrendStage.CELLS, PairTrendTable.STORY_COUNT).along(calendar));
    long[] first = series(pair, TrendStage.FIRST, TrendStage.COUNT).along(calendar);
    long[] second = series(pair, TrendStage.SECOND, TrendStage.COUNT).along(calendar);
    String a = pair.getAs(PairTrendTable.COUNTRY_A);
    String b = pair.getAs(PairTrendTable.COUNTRY_B);
    return series.of(counts, first, second).stream()
        .map(point -> row(granularity, a, b, point))
        .iterator();
  }

  /** One count of an array of cells; empty when the array is null. */
  private static SparseSeries series(Row pair, String column, String count) {
    int field = pair.fieldIndex(column);
    if (pair.isNullAt(field)) {
      return new SparseSeries(new int[0], new long[0]);
    }
    List<Row> cells = pair.getList(field);
    int[] starts = new int[cells.size()];
    long[] counts = new long[cells.size()];
    int next = 0;
    for (Row cell : cells) {
      starts[next] = cell.<Integer>getAs(Periods.START);
      counts[next] = cell.<Long>getAs(count);
      next++;
    }
    return new SparseSeries(starts, counts);
  }

  private static Row row(String granularity, String a, String b, TrendPoint point) {
    boolean known = point.surprise().isKnown();
    return RowFactory.create(
        granularity,
        LocalDate.ofEpochDay(point.start()),
        a,
        b,
        point.sentences(),
        point.articles(),
        point.distinct(),
        point.acting(),
        point.stories(),
        point.volume(),
        orNull(point.share()),
        orNull(point.shareLow()),
        orNull(point.shareHigh()),
        orNull(point.npmi()),
        orNull(point.npmiShrunk()),
        orNull(point.logLikelihood()),
        orNull(point.surprise().expected()),
        orNull(point.surprise().score()),
        known ? point.surprise().isBurst() : null);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
