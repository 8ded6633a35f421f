package dyad.jobs.cli;

import dyad.jobs.evaluate.GroupEvaluation;
import dyad.jobs.evaluate.GroupEvaluation.Grouping;
import dyad.jobs.evaluate.SeriesMovement;
import dyad.jobs.publish.PublishedTables;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate copies}. */
@Command(
    name = "copies",
    mixinStandardHelpOptions = true,
    description = {
      "Score which articles are copies of each other.",
      "Labels are tab-separated with a line of headings: id of the article, id of its original."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate copies --tables dyad-output --labels copies.tsv")
final class EvaluateCopiesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Option(
      names = "--without",
      paramLabel = "DIR",
      description =
          "Also tell how far the series of pairs moved from those of a run without copies.")
  private String without;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return options.score(
        (tables, labels) -> {
          GroupEvaluation.score(tables, Grouping.COPIES, labels, out);
          if (without != null) {
            SeriesMovement.print(tables, new PublishedTables(tables.spark(), without), out);
          }
        });
  }
}
