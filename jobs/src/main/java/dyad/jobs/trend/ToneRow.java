package dyad.jobs.trend;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Tone;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A row of {@code pair_trends} with its sums → the same with its tone. */
final class ToneRow implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Row call(Row trend) {
    long cooperation = count(trend, PairTrendTable.COOPERATION_COUNT);
    long conflict = count(trend, PairTrendTable.CONFLICT_COUNT);
    Tone tone = Tone.of(cooperation, conflict);
    List<String> columns = PairTrendTable.TABLE.columns();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (columns.get(i)) {
            case PairTrendTable.COOPERATION_COUNT -> cooperation;
            case PairTrendTable.CONFLICT_COUNT -> conflict;
            case PairTrendTable.TONE -> orNull(tone.value());
            case PairTrendTable.TONE_LOW -> orNull(tone.low());
            case PairTrendTable.TONE_HIGH -> orNull(tone.high());
            default -> trend.getAs(columns.get(i));
          };
    }
    return RowFactory.create(values);
  }

  /** 0 where no article says anything. */
  private static long count(Row trend, String column) {
    Long count = trend.getAs(column);
    return count == null ? 0 : count;
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
