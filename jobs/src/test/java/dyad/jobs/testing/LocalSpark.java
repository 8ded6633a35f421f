package dyad.jobs.testing;

import org.apache.spark.sql.SparkSession;

/** The Spark session that the tests of one JVM share. */
public final class LocalSpark {
  private LocalSpark() {}

  /** Ends the session, so that a program run in this JVM opens its own. */
  static void stop() {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
  }

  /** A session on two local threads with the settings the job runs with. */
  public static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate();
  }
}
