package dyad.jobs.cli;

import dyad.jobs.report.Report;
import dyad.jobs.runtime.Sessions;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad report}: the site that shows the tables. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Write a site that shows the tables: pairs over time, their evidence, events and names.",
      "It needs no server: open its index.html, or copy the folder to any web host."
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = "dyad-output",
      description = "Output folder of a run (default: ${DEFAULT-VALUE}).")
  private String tables;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "report",
      description = "Folder for the site (default: ${DEFAULT-VALUE}).")
  private String output;

  @Override
  public Integer call() {
    SparkSession spark = Sessions.open();
    try {
      Path folder = new Path(output);
      Report.write(spark, tables, folder);
      spec.commandLine().getOut().println("open    " + new Path(folder, Report.PAGE));
    } finally {
      spark.stop();
    }
    return ExitCode.OK;
  }
}
