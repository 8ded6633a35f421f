package dyad.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate}: how right the tables are, against labels. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the tables of a run against labelled articles.",
      "A label's id is the record's own id, the article_id, or path/of/file#record-number."
    },
    subcommands = {
      EvaluateCountriesCommand.class,
      EvaluateNamesCommand.class,
      EvaluateIdentityCommand.class,
      EvaluateEventsCommand.class,
      EvaluateCopiesCommand.class,
      EvaluateRelationsCommand.class,
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Without a subcommand: the help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.COMMAND_LINE;
  }
}
