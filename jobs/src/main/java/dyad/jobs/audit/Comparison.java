package dyad.jobs.audit;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * A published table beside what it should hold.
 *
 * @param rows keys in either
 * @param differing keys that differ
 * @param examples a line for some of them, first in the order of the lines
 */
record Comparison(long rows, long differing, List<String> examples) {
  private static final int EXAMPLES = 5; // of each check; the first ones mostly tell the rest
  private static final double TOLERANCE = 1e-9; // absolute below 1, relative above

  private static final String FOUND = "found";
  private static final String DERIVED = "derived";
  private static final String IS_THERE = "is_there";
  private static final String LINE = "line";

  static Comparison of(Table table, Dataset<Row> published, Dataset<Row> expected) {
    List<String> key = table.key();
    List<String> derived = Arrays.stream(expected.columns()).filter(c -> !key.contains(c)).toList();
    Dataset<Row> found = published.select(columns(key, derived)).withColumn(IS_THERE, lit(true));
    Dataset<Row> should = expected.withColumn(IS_THERE, lit(true));
    Column sameKey = lit(true);
    for (String column : key) {
      sameKey = sameKey.and(of(FOUND, column).eqNullSafe(of(DERIVED, column)));
    }
    Dataset<Row> lines =
        found
            .as(FOUND)
            .join(should.as(DERIVED), sameKey, "full_outer")
            .select(line(table, published, derived).as(LINE));
    Row counts = lines.agg(count(lit(1)), count_if(col(LINE).isNotNull())).first();
    List<String> examples =
        counts.getLong(1) == 0
            ? List.of()
            : lines
                .filter(col(LINE).isNotNull())
                .orderBy(LINE)
                .limit(EXAMPLES)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    return new Comparison(counts.getLong(0), counts.getLong(1), examples);
  }

  /** What is wrong with a row; null if nothing is. */
  private static Column line(Table table, Dataset<Row> published, List<String> derived) {
    List<Column> wrong = new ArrayList<>();
    for (String column : derived) {
      boolean isFraction = published.schema().apply(column).dataType().equals(DataTypes.DoubleType);
      Column is = of(FOUND, column);
      Column should = of(DERIVED, column);
      Column same = isFraction ? isNear(is, should) : is.eqNullSafe(should);
      Column text = concat(lit(column + " is "), text(is), lit(", should be "), text(should));
      wrong.add(when(not(same), text));
    }
    Column key =
        concat_ws(
            " ",
            table.key().stream()
                .map(c -> coalesce(of(FOUND, c), of(DERIVED, c)).cast("string"))
                .toArray(Column[]::new));
    Column differences = concat_ws("; ", array_compact(array(wrong.toArray(Column[]::new))));
    Column name = concat(lit(table.name() + " "), key, lit(": "));
    return when(of(FOUND, IS_THERE).isNull(), concat(name, lit("the row is missing")))
        .when(of(DERIVED, IS_THERE).isNull(), concat(name, lit("the row should not be there")))
        .when(differences.notEqual(""), concat(name, differences));
  }

  /** Equal up to rounding; nulls equal each other only. */
  private static Column isNear(Column is, Column should) {
    Column scale = greatest(lit(1.0), abs(is), abs(should));
    return is.isNull()
        .and(should.isNull())
        .or(coalesce(abs(is.minus(should)).leq(scale.multiply(TOLERANCE)), lit(false)));
  }

  private static Column text(Column value) {
    return coalesce(to_json(struct(value.as("v"))), lit("null"));
  }

  private static Column of(String side, String column) {
    return col(side + "." + column);
  }

  private static Column[] columns(List<String> key, List<String> derived) {
    List<Column> columns = new ArrayList<>();
    key.forEach(c -> columns.add(col(c)));
    derived.forEach(c -> columns.add(col(c)));
    return columns.toArray(Column[]::new);
  }
}
