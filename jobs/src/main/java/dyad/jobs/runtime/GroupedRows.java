package dyad.jobs.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/**
 * Hands the consecutive rows that agree in one column to a function, one group in memory at a time.
 */
public final class GroupedRows implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final String column;
  private final Function<List<Row>, List<Row>> function;
  private Row ahead;
  private Iterator<Row> results = List.<Row>of().iterator();

  public GroupedRows(Iterator<Row> rows, String column, Function<List<Row>, List<Row>> function) {
    this.rows = rows;
    this.column = column;
    this.function = function;
    this.ahead = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext() && ahead != null) {
      List<Row> group = new ArrayList<>();
      Object key = ahead.getAs(column);
      while (ahead != null && Objects.equals(key, ahead.getAs(column))) {
        group.add(ahead);
        ahead = rows.hasNext() ? rows.next() : null;
      }
      results = function.apply(group).iterator();
    }
    return results.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return results.next();
  }
}
