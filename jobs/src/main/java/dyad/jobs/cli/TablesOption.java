package dyad.jobs.cli;

import dyad.jobs.publish.PublishedFolder;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.Sessions;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Which tables a command reads. */
final class TablesOption {
  /** What is read does not need many partitions, whatever the size of the tables. */
  private static final long FEW_ROWS = 0;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = "dyad-output",
      description = "Output folder of a run (default: ${DEFAULT-VALUE}).")
  private String folder;

  /** What is done with the tables. */
  interface Work<E extends Exception> {
    int with(PublishedTables tables) throws E;
  }

  String folder() {
    return PublishedFolder.of(folder, new Configuration());
  }

  /** Does something with the tables in a session of its own, and returns what that returns. */
  <E extends Exception> int read(Work<E> work) throws E {
    SparkSession spark = Sessions.open();
    try {
      Sessions.fit(spark, FEW_ROWS);
      return work.with(new PublishedTables(spark, folder()));
    } finally {
      spark.stop();
    }
  }
}
