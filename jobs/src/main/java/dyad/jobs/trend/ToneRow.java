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

  private static final List<String> COLUMNS = PairTrendTable.TABLE.columns();

  private final int[] places;
  private final int cooperation;
  private final int conflict;

  /**
   * A function of rows with certain columns.
   *
   * @param given all of the table but those of the tone, and the two sums
   */
  ToneRow(String[] given) {
    List<String> names = List.of(given);
    places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
    cooperation = names.indexOf(PairTrendTable.COOPERATION_COUNT);
    conflict = names.indexOf(PairTrendTable.CONFLICT_COUNT);
  }

  @Override
  public Row call(Row trend) {
    long cooperating = count(trend, cooperation);
    long conflicting = count(trend, conflict);
    Tone tone = Tone.of(cooperating, conflicting);
    Object[] values = new Object[places.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (COLUMNS.get(i)) {
            case PairTrendTable.COOPERATION_COUNT -> cooperating;
            case PairTrendTable.CONFLICT_COUNT -> conflicting;
            case PairTrendTable.TONE -> orNull(tone.value());
            case PairTrendTable.TONE_LOW -> orNull(tone.low());
            case PairTrendTable.TONE_HIGH -> orNull(tone.high());
            default -> trend.get(places[i]);
          };
    }
    return RowFactory.create(values);
  }

  /** 0 where no article says anything. */
  private static long count(Row trend, int column) {
    return trend.isNullAt(column) ? 0 : trend.getLong(column);
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
