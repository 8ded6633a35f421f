package dyad.jobs.cli;

import dyad.jobs.evaluate.IdentityEvaluation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate identity}. */
@Command(
    name = "identity",
    mixinStandardHelpOptions = true,
    description = {
      "Score the entities across articles by B-cubed.",
      "Labels are tab-separated with the columns key, surface, type, entity; or JSON lines as MEANTIME has them."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate identity --tables dyad-output --labels seeds/labels/entities.tsv")
final class EvaluateIdentityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Mixin private ErrorsOption errors;

  @Override
  public Integer call() {
    return options.score(
        (tables, labels) ->
            IdentityEvaluation.score(tables, labels, errors.count(), spec.commandLine().getOut()));
  }
}
