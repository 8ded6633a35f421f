package dyad.jobs.cli;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Which tables are measured, and against what. */
final class LabelOptions {
  /** Labelled sets are small, whatever the size of the tables. */
  private static final long FEW_ROWS = 0;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = "dyad-output",
      description = "Output folder of a run (default: ${DEFAULT-VALUE}).")
  private String tables;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      required = true,
      split = ",",
      description = "Labelled data; see the README for its formats. Repeatable.")
  private List<Path> labels;

  /** What is done with one file of labels. */
  interface Scoring {
    void score(PublishedTables tables, Path labels) throws IOException;
  }

  /** Scores each file against the tables. */
  int score(Scoring scoring) {
    for (Path file : labels) {
      if (!Files.isReadable(file)) {
        throw new UserMistake("Invalid --labels %s: there is no such file to read".formatted(file));
      }
    }
    SparkSession spark = Sessions.open();
    try {
      Sessions.fit(spark, FEW_ROWS);
      for (Path file : labels) {
        try {
          scoring.score(new PublishedTables(spark, tables), file);
        } catch (IOException | IllegalArgumentException e) {
          throw new UserMistake(
              "Invalid --labels %s: it cannot be read as labels: %s"
                  .formatted(file, e.getMessage()));
        }
      }
      return ExitCode.OK;
    } finally {
      spark.stop();
    }
  }
}
