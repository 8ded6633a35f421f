package dyad.jobs.cli;

import dyad.jobs.evaluate.RelationEvaluation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate relations}. */
@Command(
    name = "relations",
    mixinStandardHelpOptions = true,
    description = {
      "Score what countries are found to do to each other: who to whom, and its quad class.",
      "Labels are JSON lines: id, event (a category of PLOVER), and source and target, arrays of objects with a code."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate relations --tables tables --labels sentences.jsonl")
final class EvaluateRelationsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Mixin private ErrorsOption errors;

  @Override
  public Integer call() {
    return options.score(
        (tables, labels) ->
            new RelationEvaluation(tables, errors.count(), spec.commandLine().getOut())
                .score(labels));
  }
}
