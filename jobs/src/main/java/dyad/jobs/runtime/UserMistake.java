package dyad.jobs.runtime;

/**
 * Something the user can put right. Its message is one line that says what, which value, and what
 * to do; the program ends with exit code 2.
 */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserMistake(String message) {
    super(message);
  }
}
