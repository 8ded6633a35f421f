package dyad.jobs.cli;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which tables are measured, and against what. */
final class LabelOptions {
  @Mixin private TablesOption tables;

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
    return tables.read(
        published -> {
          labels.forEach(file -> score(scoring, published, file));
          return ExitCode.OK;
        });
  }

  private static void score(Scoring scoring, PublishedTables published, Path file) {
    try {
      scoring.score(published, file);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserMistake(
          "Invalid --labels %s: it cannot be read as labels: %s".formatted(file, e.getMessage()));
    }
  }
}
