package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.unix_date;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Granularity;
import java.util.Arrays;
import org.apache.spark.sql.Column;

/** The periods that a day belongs to. */
final class Periods {
  /** First day of a period as days since 1 January 1970. */
  static final String START = "start";

  private Periods() {}

  /** An array of struct granularity, start: one element per granularity, to be exploded. */
  static Column of(Column date) {
    return array(
        Arrays.stream(Granularity.values())
            .map(
                granularity ->
                    struct(
                        lit(granularity.name()).as(PairTrendTable.GRANULARITY),
                        unix_date(start(granularity, date)).as(START)))
            .toArray(Column[]::new));
  }

  private static Column start(Granularity granularity, Column date) {
    return switch (granularity) {
      case DAY -> date;
      case WEEK -> trunc(date, "week"); // from Monday
      case MONTH -> trunc(date, "month");
    };
  }
}
