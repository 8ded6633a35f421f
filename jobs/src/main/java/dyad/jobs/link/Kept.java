package dyad.jobs.link;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Keeps an intermediate result that several later steps read. */
final class Kept {
  private Kept() {}

  /**
   * The same rows, computed once and kept in memory or on disk until nothing refers to them. The
   * plan starts anew from here, so that rounds do not pile plans upon plans; the lineage stays, so
   * that a lost executor's part is computed again.
   */
  static Dataset<Row> rows(Dataset<Row> rows) {
    return rows.sparkSession()
        .createDataFrame(
            rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER()), rows.schema());
  }
}
