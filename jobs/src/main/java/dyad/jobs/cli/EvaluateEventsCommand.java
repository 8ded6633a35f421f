package dyad.jobs.cli;

import dyad.jobs.evaluate.GroupEvaluation;
import dyad.jobs.evaluate.GroupEvaluation.Grouping;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate events}. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Score the events by B-cubed, pairs of articles, NMI and ARI.",
      "Labels are tab-separated with a line of headings: id of the article, event."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate events --tables dyad-output --labels seeds/labels/events.tsv")
final class EvaluateEventsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Override
  public Integer call() {
    return options.score(
        (tables, labels) ->
            GroupEvaluation.score(tables, Grouping.EVENTS, labels, spec.commandLine().getOut()));
  }
}
