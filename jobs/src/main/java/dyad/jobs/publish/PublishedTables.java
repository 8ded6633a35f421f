package dyad.jobs.publish;

import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.Table;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of an output folder, as a reader finds them.
 *
 * @param folder output folder of a run
 */
public record PublishedTables(SparkSession spark, String folder) {
  /**
   * Rows of a table.
   *
   * @throws UserMistake when the folder holds no such table
   */
  public Dataset<Row> read(Table table) {
    try {
      Path path = new Path(folder, table.name());
      return spark.read().schema(table.schema()).parquet(path.toString());
    } catch (Exception e) {
      throw new UserMistake(
          "Invalid --tables %s: it holds no %s; name the output folder of a run"
              .formatted(folder, table.name()));
    }
  }
}
