package dyad.jobs.publish;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Intermediate results on disk. What is kept is computed once, whatever reads it later, and cuts
 * Spark's memory of how it came about.
 */
public final class Scratch {
  private final Path folder;

  public Scratch(Path folder) {
    this.folder = folder;
  }

  /** Computes the rows, writes them under a name, and gives them back as they lie on disk. */
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(folder, name).toString();
    rows.write().parquet(path);
    return rows.sparkSession().read().schema(rows.schema()).parquet(path);
  }
}
