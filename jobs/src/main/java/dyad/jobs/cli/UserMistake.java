package dyad.jobs.cli;

/**
 * Something the user can put right. Its message is one line that says what, which value, and what
 * to do; the program ends with {@link ExitCode#USER_MISTAKE}.
 */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserMistake(String message) {
    super(message);
  }
}
