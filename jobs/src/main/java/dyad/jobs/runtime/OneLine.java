package dyad.jobs.runtime;

/** What an exception says, in one line of bounded length. */
public final class OneLine {
  private static final int MAX_CHARS = 200; // Spark repeats the whole query in some

  private OneLine() {}

  /** Kind and message of the first cause. */
  public static String of(Throwable e) {
    Throwable first = e;
    while (first.getCause() != null && first.getCause() != first) {
      first = first.getCause();
    }
    String message = first.getMessage();
    String line =
        first.getClass().getSimpleName()
            + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
    return line.length() <= MAX_CHARS ? line : line.substring(0, MAX_CHARS) + " …";
  }
}
