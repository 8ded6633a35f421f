package dyad.jobs.cli;

import dyad.jobs.audit.Audit;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dyad audit}: are the published numbers those of the lower tables? */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Derive every published number again from lower tables, and list what differs by more than"
          + " rounding.",
      "Ends with exit code 2 if anything does."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad audit --tables dyad-output")
final class AuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private TablesOption tables;

  @Override
  public Integer call() {
    return tables.read(published -> report(new Audit(published).run()));
  }

  private int report(Audit.Findings findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.examples().forEach(out::println);
    out.printf(
        "%,d of %,d rows that were derived again differ%n", findings.differing(), findings.rows());
    out.flush();
    return findings.differing() == 0 ? ExitCode.OK : ExitCode.USER_MISTAKE;
  }
}
