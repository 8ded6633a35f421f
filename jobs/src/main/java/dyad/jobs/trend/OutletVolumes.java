package dyad.jobs.trend;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * How much each outlet publishes. Articles of unknown source are those of one more outlet, so that
 * every distinct article counts in the weighted share.
 */
final class OutletVolumes {
  /** The outlet, empty if unknown. */
  static final String OUTLET = "outlet";

  /** Weights of {@link dyad.trend.OutletWeight}. */
  static final String DAY_WEIGHT = "day_weight";

  static final String WEEK_WEIGHT = "week_weight";
  static final String MONTH_WEIGHT = "month_weight";

  private static final String DATE = PairMentionTable.PUBLISHED_DATE;
  private static final String IN_RANGE = "in_range";
  private static final String UNKNOWN = "";

  private OutletVolumes() {}

  /** The outlet of a row with a nullable source. */
  static Column outlet() {
    return coalesce(col(ArticleTable.SOURCE), lit(UNKNOWN));
  }

  /**
   * Distinct articles by outlet and day, 0 where there are only copies.
   *
   * @param dated {@code published_date}, {@code source}, {@code duplicate_of}
   */
  static Dataset<Row> byDay(Dataset<Row> dated) {
    Dataset<Row> days =
        dated
            .groupBy(outlet().as(OUTLET), col(DATE))
            .agg(count_if(col(ArticleTable.DUPLICATE_OF).isNull()).as(TrendStage.COUNT));
    return days.withColumn(IN_RANGE, sum(TrendStage.COUNT).over(Window.partitionBy(col(OUTLET))));
  }

  /** What a distinct article of an outlet on a day weighs in its day, week and month. */
  static Dataset<Row> weights(Dataset<Row> byDay) {
    return byDay
        .filter(col(TrendStage.COUNT).gt(0))
        .select(
            col(OUTLET),
            col(DATE),
            weight(col(DATE)).as(DAY_WEIGHT),
            weight(trunc(col(DATE), "week")).as(WEEK_WEIGHT),
            weight(trunc(col(DATE), "month")).as(MONTH_WEIGHT));
  }

  private static Column weight(Column period) {
    return col(IN_RANGE)
        .divide(sum(TrendStage.COUNT).over(Window.partitionBy(col(OUTLET), period)));
  }

  /** Per granularity: every period with an article, in order of time; a calendar's cells. */
  static Dataset<Row> calendar(Dataset<Row> byDay) {
    return Periods.explode(byDay)
        .groupBy(PairTrendTable.GRANULARITY, Periods.START, OUTLET, IN_RANGE)
        .agg(sum(TrendStage.COUNT).as(TrendStage.COUNT))
        .groupBy(PairTrendTable.GRANULARITY, Periods.START)
        .agg(
            sum(TrendStage.COUNT).as(TrendStage.COUNT),
            sum(when(col(TrendStage.COUNT).gt(0), col(IN_RANGE)).otherwise(0L))
                .as(TrendStage.OUTLETS))
        .groupBy(PairTrendTable.GRANULARITY)
        .agg(Periods.inOrder(TrendStage.COUNT, TrendStage.OUTLETS).as(TrendStage.VOLUMES));
  }
}
