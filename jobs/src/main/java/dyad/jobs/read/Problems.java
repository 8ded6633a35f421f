package dyad.jobs.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words what a failure of a file system was; the JDK's messages are bare paths. */
final class Problems {
  private Problems() {}

  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file (a link to nowhere, or removed while reading)";
    }
    return e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
