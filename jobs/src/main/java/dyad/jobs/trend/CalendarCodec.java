package dyad.jobs.trend;

import dyad.trend.Calendar;
import dyad.trend.SparseSeries;
import java.util.List;
import org.apache.spark.sql.Row;

/** Cells of {@link Periods#inOrder} → series along a calendar. */
final class CalendarCodec {
  private CalendarCodec() {}

  /** The calendar that stands in a row's {@link TrendStage#VOLUMES}. */
  static Calendar decode(Row row) {
    List<Row> periods = row.getList(row.fieldIndex(TrendStage.VOLUMES));
    return new Calendar(
        starts(periods), counts(periods, TrendStage.COUNT), counts(periods, TrendStage.OUTLETS));
  }

  /** The counts of a name that stand in a column; none when it is null. */
  static SparseSeries series(Row row, String column, String count) {
    int field = row.fieldIndex(column);
    List<Row> periods = row.isNullAt(field) ? List.of() : row.getList(field);
    return new SparseSeries(starts(periods), counts(periods, count));
  }

  private static int[] starts(List<Row> periods) {
    return periods.stream().mapToInt(p -> p.<Integer>getAs(Periods.START)).toArray();
  }

  private static long[] counts(List<Row> periods, String count) {
    return periods.stream().mapToLong(p -> p.<Long>getAs(count)).toArray();
  }
}
