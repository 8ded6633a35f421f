package dyad.jobs.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own, which can be killed.
 *
 * @param process running or ended
 * @param log what it has written so far, to either stream
 */
public record DyadProcess(Process process, Path log) {
  private static final int MINUTES = 15; // a healthy run takes seconds, on a busy machine minutes

  /**
   * Starts the program.
   *
   * @param temporary its folder for temporary files
   * @param log file to write its output to
   */
  public static DyadProcess start(Path temporary, Path log, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    command.add("-Xmx1g");
    command.add("-XX:TieredStopAtLevel=1"); // over before more compiling would pay
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("dyad.jobs.Main");
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return new DyadProcess(builder.start(), log);
  }

  /** Waits for its end and returns its exit code. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("it did not end; its log is " + log);
    }
    return process.exitValue();
  }

  /** Waits until a line of its output begins with a word, or it has ended. */
  public void await(String word) throws InterruptedException {
    while (process.isAlive() && text().lines().noneMatch(line -> line.startsWith(word))) {
      Thread.sleep(50);
    }
  }

  /** SIGKILL: nothing of it runs any more when this returns. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What it has written so far. */
  public String text() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
