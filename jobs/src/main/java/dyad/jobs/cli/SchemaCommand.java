package dyad.jobs.cli;

import dyad.jobs.tables.Dictionary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print the data dictionary of the tables, in Markdown.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Dictionary.markdown());
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
