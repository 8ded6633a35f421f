package dyad.jobs.runtime;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session of the program. */
public final class Sessions {
  private Sessions() {}

  /**
   * A session with the settings that the tables depend on. Under spark-submit the master and the
   * resources are the submitter's; elsewhere it runs in this JVM on all cores, and listens on the
   * loopback interface only.
   */
  public static SparkSession open() {
    SparkConf conf = new SparkConf().setAppName("dyad");
    conf.setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local")) {
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      LocalScratch.claim();
      conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    }
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    return SparkSession.builder().config(withTableSettings(conf)).getOrCreate();
  }

  /** The settings without which the tables would say something else. */
  private static SparkConf withTableSettings(SparkConf conf) {
    return conf.set("spark.sql.session.timeZone", "UTC")
        .set("spark.sql.datetime.java8API.enabled", "true")
        .set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
  }

  /**
   * Fits the session to what is to be read, where the user did not: enough shuffle partitions that
   * one of text fits into a small heap several times over; not so few left of them that a core
   * waits for the last one; and for a small input no generated code, which takes longer to compile
   * than it saves.
   *
   * @param inputBytes size of the input files as they lie on disk
   */
  public static void fit(SparkSession spark, long inputBytes) {
    if (inputBytes < SMALL_INPUT_BYTES) {
      spark.conf().set("spark.sql.codegen.wholeStage", "false");
      spark.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
    int cores = spark.sparkContext().defaultParallelism();
    long partitions = Math.max(inputBytes / BYTES_PER_PARTITION, 2L * cores);
    long taskBytes = inputBytes / (SHARES_PER_CORE * cores);
    setUnlessGiven(spark, "spark.sql.shuffle.partitions", Math.min(MAX_PARTITIONS, partitions));
    setUnlessGiven(spark, "spark.sql.adaptive.coalescePartitions.parallelismFirst", false);
    setUnlessGiven(
        spark,
        "spark.sql.adaptive.advisoryPartitionSizeInBytes",
        Math.max(LEAST_TASK_BYTES, Math.min(MOST_TASK_BYTES, taskBytes)));
    setUnlessGiven(
        spark, "spark.sql.objectHashAggregate.sortBased.fallbackThreshold", HASHED_GROUPS);
  }

  private static void setUnlessGiven(SparkSession spark, String key, Object value) {
    if (!spark.sparkContext().getConf().contains(key)) {
      spark.conf().set(key, value.toString());
    }
  }

  private static final long SMALL_INPUT_BYTES = 4L << 20; // some thousand articles
  private static final long SHARES_PER_CORE = 16; // what is shuffled is smaller than the input
  private static final long LEAST_TASK_BYTES = 1L << 20; // below it a task is mostly its start
  private static final long MOST_TASK_BYTES = 64L << 20; // Spark's own choice
  private static final long BYTES_PER_PARTITION = 8L << 20; // text grows tenfold in memory
  private static final long HASHED_GROUPS = 8_192; // lists of that many keys are gathered unsorted
  private static final long MAX_PARTITIONS = 20_000; // beyond it the scheduler is the bottleneck
}
