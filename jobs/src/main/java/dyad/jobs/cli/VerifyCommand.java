package dyad.jobs.cli;

import dyad.jobs.verify.Verification;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad verify}: are the published tables whole? */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Check that the tables are whole: every file as it was published, keys unique, references"
          + " met, values in their ranges, sums right. Prints a line for each thing that is wrong.",
      "Ends with exit code 2 if anything is. Whether the numbers are right, audit tells."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad verify --tables dyad-output")
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private TablesOption tables;

  @Override
  public Integer call() {
    return tables.read(published -> report(new Verification(published).run()));
  }

  private int report(Verification.Findings findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.problems().forEach(out::println);
    if (findings.problems().isEmpty()) {
      out.printf(
          "%,d rows in %,d files are whole: checksums right, %d rules kept%n",
          findings.rows(), findings.files(), findings.rules());
    }
    out.flush();
    return findings.problems().isEmpty() ? ExitCode.OK : ExitCode.USER_MISTAKE;
  }
}
