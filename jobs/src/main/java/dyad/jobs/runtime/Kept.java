package dyad.jobs.runtime;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Keeps an intermediate result that several later steps read, in memory or on disk, until nothing
 * refers to it. The plan starts anew from here, so that rounds do not pile plans upon plans. Where
 * the rows are spread over executors the lineage stays, so that a lost executor's part is computed
 * again; in one JVM nothing gets lost, and they stay as Spark has them, which is twice as fast.
 */
public final class Kept {
  private Kept() {}

  /** The same rows, computed once, when they are first read. */
  public static Dataset<Row> rows(Dataset<Row> rows) {
    return isLocal(rows)
        ? rows.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK())
        : ofRdd(persisted(rows), rows);
  }

  /** The same rows, computed on return. */
  public static Dataset<Row> now(Dataset<Row> rows) {
    if (isLocal(rows)) {
      return rows.localCheckpoint();
    }
    JavaRDD<Row> kept = persisted(rows);
    kept.count();
    return ofRdd(kept, rows);
  }

  private static boolean isLocal(Dataset<Row> rows) {
    return rows.sparkSession().sparkContext().isLocal();
  }

  private static JavaRDD<Row> persisted(Dataset<Row> rows) {
    return rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  private static Dataset<Row> ofRdd(JavaRDD<Row> kept, Dataset<Row> rows) {
    return rows.sparkSession().createDataFrame(kept, rows.schema());
  }
}
