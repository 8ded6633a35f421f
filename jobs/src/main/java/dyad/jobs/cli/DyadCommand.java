package dyad.jobs.cli;

import dyad.jobs.runtime.StorageTrouble;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.runtime.Version;
import dyad.read.Field;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code dyad COMMAND}. */
@Command(
    name = "dyad",
    mixinStandardHelpOptions = true,
    versionProvider = DyadCommand.VersionProvider.class,
    description = "Which countries are named together in a folder of news articles, and when.",
    subcommands = {
      RunCommand.class,
      ExplainCommand.class,
      ReportCommand.class,
      ServeCommand.class,
      AuditCommand.class,
      VerifyCommand.class,
      SchemaCommand.class,
      EvaluateCommand.class,
      PerturbCommand.class,
      TrainEventsCommand.class,
      TrainNamesCommand.class,
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad run seeds/articles",
      "  dyad run --output tables --since 2024-01-01 archive/*.jsonl.gz pages/",
      "  dyad explain --tables dyad-output --pair BLR-PRK --period 2024-07",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the command line could not be understood",
      "2:a mistake that you can put right; one line says which",
      "3:a fault of dyad",
    })
public final class DyadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** Runs the program and returns its exit code; see {@link ExitCode}. */
  public static int execute(String... args) {
    CommandLine commandLine = new CommandLine(new DyadCommand());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(Field.class, DyadCommand::field);
    commandLine.setParameterExceptionHandler(DyadCommand::notUnderstood);
    commandLine.setExecutionExceptionHandler(DyadCommand::failed);
    return commandLine.execute(args);
  }

  private static Field field(String name) {
    Field field = Field.ofName(name);
    if (field == null) {
      throw new CommandLine.TypeConversionException(
          "expected NAME=FIELD with a NAME of text, title, date, source, url, id, language"
              + " but was '%s'".formatted(name));
    }
    return field;
  }

  /** Without a command: the help. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.COMMAND_LINE;
  }

  private static int notUnderstood(CommandLine.ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("dyad: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '%s --help'.".formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.COMMAND_LINE;
  }

  private static int failed(
      Exception e, CommandLine commandLine, CommandLine.ParseResult parseResult) {
    PrintWriter err = commandLine.getErr();
    if (e instanceof UserMistake) {
      err.println("dyad: " + e.getMessage());
      return ExitCode.USER_MISTAKE;
    }
    Optional<String> trouble = StorageTrouble.in(e);
    if (trouble.isPresent()) {
      err.println(
          "dyad: Cannot go on: %s; published tables are as they were. Put it right and run again"
              .formatted(trouble.get()));
      return ExitCode.USER_MISTAKE;
    }
    err.println("dyad: a fault of the program; please report it with what follows");
    e.printStackTrace(err);
    return ExitCode.BUG;
  }

  static final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "dyad " + Version.program(),
        "Spark " + org.apache.spark.package$.MODULE$.SPARK_VERSION(),
        "Java " + Runtime.version(),
      };
    }
  }
}
