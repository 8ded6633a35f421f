package dyad.jobs.tables;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes the rows of a table as its schema says, descriptions included. */
public final class TableWriter {
  private TableWriter() {}

  /**
   * Writes a table below a folder.
   *
   * @param rows all columns of the table, in any order; more are dropped
   * @return the table as it now lies there
   */
  public static Dataset<Row> write(Table table, Dataset<Row> rows, Path folder) {
    Column[] order = table.order().stream().map(c -> col(c)).toArray(Column[]::new);
    return save(table, conform(table.schema(), rows).sort(order), folder);
  }

  /** Like {@link #write}, of rows that are in the order of the table already. */
  public static Dataset<Row> writeInOrder(Table table, Dataset<Row> rows, Path folder) {
    return save(table, conform(table.schema(), rows), folder);
  }

  private static Dataset<Row> save(Table table, Dataset<Row> rows, Path folder) {
    Path path = new Path(folder, table.name());
    rows.write().mode(SaveMode.ErrorIfExists).parquet(path.toString());
    return read(rows.sparkSession(), table, folder);
  }

  /** The rows of a written table. */
  public static Dataset<Row> read(SparkSession spark, Table table, Path folder) {
    return spark.read().schema(table.schema()).parquet(new Path(folder, table.name()).toString());
  }

  /** A table without rows. */
  public static Dataset<Row> none(SparkSession spark, Table table) {
    return spark.createDataFrame(List.of(), table.schema());
  }

  private static Dataset<Row> conform(StructType schema, Dataset<Row> rows) {
    List<Column> columns = new ArrayList<>();
    for (StructField field : schema.fields()) {
      columns.add(
          col(field.name()).cast(nullable(field.dataType())).as(field.name(), field.metadata()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }

  /**
   * The same type with nulls allowed all through: Spark casts nothing to a stricter one, though it
   * could know that there are none.
   */
  private static DataType nullable(DataType type) {
    if (type instanceof ArrayType array) {
      return new ArrayType(nullable(array.elementType()), true);
    }
    if (type instanceof MapType map) {
      return new MapType(map.keyType(), nullable(map.valueType()), true);
    }
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(f -> new StructField(f.name(), nullable(f.dataType()), true, f.metadata()))
              .toArray(StructField[]::new));
    }
    return type;
  }
}
