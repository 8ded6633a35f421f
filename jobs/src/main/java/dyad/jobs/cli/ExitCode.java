package dyad.jobs.cli;

/** What the program's exit code says. */
public final class ExitCode {
  public static final int OK = 0;

  /** The command line could not be understood. */
  public static final int COMMAND_LINE = 1;

  /** Missing input, unwritable output, and the like. */
  public static final int USER_MISTAKE = 2;

  /** A fault of the program. */
  public static final int BUG = 3;

  private ExitCode() {}
}
