package dyad.jobs.runtime;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.storage.StorageLevel;

/**
 * Keeps an intermediate result that several later steps read, in memory or on disk, until nothing
 * refers to it. The plan starts anew from here, so that rounds do not pile plans upon plans. Where
 * the rows are spread over executors the lineage stays, so that a lost executor's part is computed
 * again; in one JVM nothing gets lost, and they stay as Spark has them, which is twice as fast.
 */
public final class Kept {
  private static final int ABSURD_BITS = 1_000;

  private Kept() {}

  /** The same rows, computed once, when they are first read. */
  public static Dataset<Row> rows(Dataset<Row> rows) {
    return isLocal(rows)
        ? estimable(rows.localCheckpoint(false, StorageLevel.MEMORY_AND_DISK()))
        : ofRdd(persisted(rows), rows);
  }

  /** The same rows, computed on return. */
  public static Dataset<Row> now(Dataset<Row> rows) {
    if (isLocal(rows)) {
      return estimable(rows.localCheckpoint());
    }
    JavaRDD<Row> kept = persisted(rows);
    kept.count();
    return ofRdd(kept, rows);
  }

  /**
   * The same rows, without the size that Spark estimates them at where that is beyond all reason. A
   * checkpoint hands on its plan's estimate, a join's is the product of its sides', and after a
   * dozen rounds of joins the driver would do nothing but multiply.
   */
  private static Dataset<Row> estimable(Dataset<Row> checkpoint) {
    QueryExecution execution =
        ((org.apache.spark.sql.classic.Dataset<Row>) checkpoint).queryExecution();
    if (execution.optimizedPlan().stats().sizeInBytes().bitLength() < ABSURD_BITS) {
      return checkpoint;
    }
    return ((org.apache.spark.sql.classic.SparkSession) checkpoint.sparkSession())
        .internalCreateDataFrame(execution.toRdd(), checkpoint.schema(), false);
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
