package dyad.jobs.link;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Keeps an intermediate result that several later steps read. */
final class Kept {
  private Kept() {}

  /**
   * The same rows, computed once and kept in memory or on disk until nothing refers to them. The
   * plan starts anew from here, so that rounds do not pile plans upon plans. Where the rows are
   * spread over executors the lineage stays, so that a lost executor's part is computed again; in
   * one JVM nothing gets lost, and they stay as Spark has them, which is twice as fast.
   */
  static Dataset<Row> rows(Dataset<Row> rows) {
    if (rows.sparkSession().sparkContext().isLocal()) {
      return rows.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK());
    }
    return rows.sparkSession()
        .createDataFrame(
            rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER()), rows.schema());
  }
}
