package dyad.jobs.testing;

import dyad.jobs.cli.DyadCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program through its real arguments.
 *
 * @param exitCode what it returned
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Dyad(int exitCode, String out, String err) {

  /** Runs the program in this JVM. */
  public static Dyad run(String... args) {
    LocalSpark.stop();
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = DyadCommand.execute(args);
      return new Dyad(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
