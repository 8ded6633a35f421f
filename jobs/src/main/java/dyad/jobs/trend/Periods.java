package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.unix_date;

import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Granularity;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods that a day belongs to. */
final class Periods {
  /** First day of a period as days since 1 January 1970. */
  static final String START = "start";

  private static final String PERIOD = "period";

  private Periods() {}

  /** A row for each period of each row's {@code published_date}: its granularity and start. */
  static Dataset<Row> explode(Dataset<Row> byDay) {
    return byDay
        .withColumn(PERIOD, org.apache.spark.sql.functions.explode(of()))
        .select(col("*"), col(PERIOD + ".*"))
        .drop(PairMentionTable.PUBLISHED_DATE, PERIOD);
  }

  /** Aggregates a group's cells with their period, sorted by it: no two share one. */
  static Column inOrder(String... counts) {
    return array_sort(collect_list(struct(START, counts)));
  }

  /** An array of struct granularity, start: one element per granularity. */
  private static Column of() {
    return array(
        Arrays.stream(Granularity.values())
            .map(
                granularity ->
                    struct(
                        lit(granularity.name()).as(PairTrendTable.GRANULARITY),
                        unix_date(start(granularity)).as(START)))
            .toArray(Column[]::new));
  }

  private static Column start(Granularity granularity) {
    Column date = col(PairMentionTable.PUBLISHED_DATE);
    return switch (granularity) {
      case DAY -> date;
      case WEEK -> trunc(date, "week"); // from Monday
      case MONTH -> trunc(date, "month");
    };
  }
}
