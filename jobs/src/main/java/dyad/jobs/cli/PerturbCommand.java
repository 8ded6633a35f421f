package dyad.jobs.cli;

import dyad.jobs.evaluate.PerturbedCorpus;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad perturb}. */
@Command(
    name = "perturb",
    mixinStandardHelpOptions = true,
    description = {
      "Make a corpus with known copies out of the articles of a run, to measure how copies are"
          + " found.",
      "Copies get another headline; some lose their end, gain foreign paragraphs, an agency's line,"
          + " an outlet's frame, other quotes or British spelling."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  dyad perturb --tables dyad-output --output altered",
      "  dyad run altered/articles.jsonl --output altered-tables",
      "  dyad evaluate copies --tables altered-tables --labels altered/copies.tsv",
    })
final class PerturbCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private TablesOption tables;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "New folder for articles.jsonl and copies.tsv.")
  private Path output;

  @Option(
      names = "--share",
      paramLabel = "P",
      defaultValue = "0.4",
      description = "Share of the articles that get a copy (default: ${DEFAULT-VALUE}).")
  private double share;

  @Option(
      names = "--from",
      paramLabel = "P",
      defaultValue = "0.3",
      description =
          "Least share of runs of three words that a copy has in common with its original"
              + " (default: ${DEFAULT-VALUE}).")
  private double from;

  @Option(
      names = "--to",
      paramLabel = "P",
      defaultValue = "0.9",
      description = "Greatest such share (default: ${DEFAULT-VALUE}).")
  private double to;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of every random choice (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    if (!(share >= 0 && share <= 1)) {
      throw new UserMistake("Invalid --share %s: expected a number from 0 to 1".formatted(share));
    }
    if (!(from > 0 && from <= to && to < 1)) {
      throw new UserMistake(
          "Invalid --from %s --to %s: expected 0 < from <= to < 1".formatted(from, to));
    }
    if (Files.exists(output)) {
      throw new UserMistake("Invalid --output %s: it is there already".formatted(output));
    }
    try {
      return tables.read(
          published -> {
            int copies = new PerturbedCorpus(share, from, to, seed).write(published, output);
            spec.commandLine().getOut().printf("%d altered copies are in %s%n", copies, output);
            return ExitCode.OK;
          });
    } catch (IOException e) {
      throw new UserMistake("Cannot write to %s: %s".formatted(output, e.getMessage()));
    }
  }
}
