package dyad.jobs.trend;

import dyad.jobs.tables.GroupTrendTable;
import dyad.trend.Calendar;
import dyad.trend.PairCell;
import dyad.trend.WilsonInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A pair's cells in a group with the group's calendar → rows of {@code group_trends}. */
final class GroupTrendRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row pair) {
    Calendar calendar = CalendarCodec.decode(pair);
    PairCell[] cells =
        calendar.along(CellCodec.decode(pair.getList(pair.fieldIndex(CountedPairs.CELLS))));
    List<Row> rows = new ArrayList<>(cells.length);
    for (int i = 0; i < cells.length; i++) {
      long distinct = cells[i].distinct();
      long volume = calendar.volumes()[i];
      boolean any = volume > 0;
      WilsonInterval interval = any ? WilsonInterval.of(distinct, volume) : null;
      rows.add(
          RowFactory.create(
              pair.getAs(GroupTrendTable.GRANULARITY),
              LocalDate.ofEpochDay(calendar.starts()[i]),
              pair.getAs(GroupTrendTable.GROUP_KIND),
              pair.getAs(GroupTrendTable.GROUP_NAME),
              pair.getAs(GroupTrendTable.COUNTRY_A),
              pair.getAs(GroupTrendTable.COUNTRY_B),
              cells[i].articles(),
              distinct,
              cells[i].sources(),
              volume,
              any ? (double) distinct / volume : null,
              any ? interval.low() : null,
              any ? interval.high() : null));
    }
    return rows.iterator();
  }
}
