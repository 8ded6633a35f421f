package dyad.jobs.cli;

import picocli.CommandLine.Option;

/** How many errors an evaluation lists. */
final class ErrorsOption {
  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "10",
      description = "Costliest errors to print of each measure (default: ${DEFAULT-VALUE}).")
  private int errors;

  int count() {
    return errors;
  }
}
