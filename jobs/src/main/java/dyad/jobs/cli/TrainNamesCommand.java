package dyad.jobs.cli;

import dyad.jobs.runtime.UserMistake;
import dyad.train.NameTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dyad train-names}. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description = {
      "Train the model that finds people, organizations and places.",
      "Writes the model, and its card beside it. The same data, seed and passes give the same file."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad train-names --data ../shared/data --output news-en.names")
final class TrainNamesCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder of labelled data, with ner/, articles/ and resources/ in it.")
  private Path data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the model.")
  private Path output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + NameTraining.DEFAULT_SEED,
      description = "Of every random choice (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "" + NameTraining.DEFAULT_PASSES,
      description = "Over the labelled data (default: ${DEFAULT-VALUE}).")
  private int passes;

  @Override
  public Integer call() {
    if (!Files.isDirectory(data.resolve("ner"))) {
      throw new UserMistake("Invalid --data %s: it holds no ner folder".formatted(data));
    }
    try {
      new NameTraining(data, seed, passes, System.err::println).run(output);
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UserMistake("Cannot train to %s: %s".formatted(output, e.getMessage()));
    }
  }
}
