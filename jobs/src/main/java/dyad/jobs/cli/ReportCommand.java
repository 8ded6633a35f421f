package dyad.jobs.cli;

import dyad.jobs.append.EarlierTables;
import dyad.jobs.report.Report;
import dyad.jobs.runtime.Sessions;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private TablesOption tables;

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
      Sessions.fit(spark, bytes(spark));
      Report.write(spark, tables.folder(), folder);
      spec.commandLine().getOut().println("open    " + new Path(folder, Report.PAGE));
    } finally {
      spark.stop();
    }
    return ExitCode.OK;
  }

  /** Size of the articles' table; 0 where there is none, which reading it then says. */
  private long bytes(SparkSession spark) {
    Path folder = new Path(tables.folder());
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    return EarlierTables.areIn(folder, configuration)
        ? new EarlierTables(spark, folder).bytes()
        : 0;
  }
}
