package dyad.jobs;

import dyad.jobs.cli.DyadCommand;

/** The only entry point: of {@code ./dyad} and of spark-submit. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int exitCode = DyadCommand.execute(args);
    // A Spark application ends by returning; System.exit(0) would look like a kill to YARN.
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
