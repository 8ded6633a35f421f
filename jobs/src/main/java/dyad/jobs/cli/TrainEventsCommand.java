package dyad.jobs.cli;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.train.EventTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dyad train-events}. */
@Command(
    name = "train-events",
    mixinStandardHelpOptions = true,
    description = {
      "Fit the model that judges whether two articles report one event.",
      "Learns from the articles of a run and their events; writes the coefficients, with a card of"
          + " what they were fitted on and how well they do. The same tables and labels give the"
          + " same file."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  dyad run ../shared/data/articles/events --output events-tables",
      "  dyad run ../shared/data/articles/reuters-train --output wire-tables",
      "  dyad train-events --tables events-tables --wire wire-tables --output pair-model.tsv \\",
      "    --labels gold/giveme5w1h.tsv,gold/basil.tsv,gold/ecbplus-1-35.tsv",
    })
final class TrainEventsCommand implements Callable<Integer> {
  /** Two dozen small corpora: few partitions and no generated code are fastest. */
  private static final long FEW_ROWS = 0;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      required = true,
      description = "Output folder of a run over the labelled articles.")
  private String tables;

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      required = true,
      split = ",",
      description =
          "Labelled events, one file for each set; each set is compared within itself. Repeatable.")
  private List<Path> labels;

  @Option(
      names = "--wire",
      paramLabel = "DIR",
      description =
          "Output folder of a run over weeks of one newswire, nothing labelled: what it writes"
              + " weeks apart is never one event.")
  private String wire;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the coefficients.")
  private Path output;

  @Override
  public Integer call() {
    for (Path file : labels) {
      if (!Files.isReadable(file)) {
        throw new UserMistake("Invalid --labels %s: there is no such file to read".formatted(file));
      }
    }
    SparkSession spark = Sessions.open();
    try {
      Sessions.fit(spark, FEW_ROWS);
      EventTraining training = new EventTraining(System.err::println);
      for (Path file : labels) {
        training.learnFrom(new PublishedTables(spark, tables), file);
      }
      if (wire != null) {
        training.learnFrom(new PublishedTables(spark, wire));
      }
      Files.writeString(output, training.run());
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserMistake("Cannot train to %s: %s".formatted(output, e.getMessage()));
    } finally {
      spark.stop();
    }
  }
}
