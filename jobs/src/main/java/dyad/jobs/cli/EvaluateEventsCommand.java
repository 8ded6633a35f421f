package dyad.jobs.cli;

import dyad.jobs.evaluate.GroupEvaluation;
import dyad.jobs.evaluate.GroupEvaluation.Grouping;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate events}. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Score the events by B-cubed, pairs of articles, NMI and ARI, with 95 %% intervals.",
      "Labels are tab-separated with a line of headings: id of the article, event."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate events --tables dyad-output --labels seeds/labels/events.tsv")
final class EvaluateEventsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Option(
      names = "--stress",
      description = {
        "Also cluster the labelled articles again on their own: as they are, with 60 %% of the"
            + " events cut to one article, and without dates."
      })
  private boolean stress;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    return options.score(
        (tables, labels) -> {
          GroupEvaluation.score(tables, Grouping.EVENTS, labels, out);
          if (stress) {
            GroupEvaluation.stress(tables, labels, out);
          }
        });
  }
}
