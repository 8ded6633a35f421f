package dyad.jobs.cli;

import dyad.jobs.evaluate.GroupEvaluation;
import dyad.jobs.evaluate.GroupEvaluation.Grouping;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Override
  public Integer call() {
    return options.score(
        (tables, labels) ->
            GroupEvaluation.score(tables, Grouping.COPIES, labels, spec.commandLine().getOut()));
  }
}
