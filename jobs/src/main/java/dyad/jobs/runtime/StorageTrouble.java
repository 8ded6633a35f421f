package dyad.jobs.runtime;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.security.AccessControlException;

/** Faults of disks and file systems, which are no faults of the program. */
public final class StorageTrouble {
  private static final int MAX_CAUSES = 50; // a chain of causes may be a ring

  /** What operating systems say; Java gives it no types of its own. */
  private static final List<String> SIGNS =
      List.of(
          "No space left on device",
          "Disk quota exceeded",
          "Read-only file system",
          "Permission denied",
          "Input/output error",
          "Stale file handle",
          "Too many open files");

  private StorageTrouble() {}

  /** What happened, in one line; empty if it was something else. */
  public static Optional<String> in(Throwable error) {
    Throwable cause = error;
    for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
      if (isTrouble(cause)) {
        return Optional.of(OneLine.of(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static boolean isTrouble(Throwable cause) {
    if (cause instanceof FileSystemException
        || cause instanceof ChecksumException
        || cause instanceof AccessControlException
        || cause instanceof FileNotFoundException) {
      return true;
    }
    String message = cause.getMessage();
    boolean isOfFiles = cause instanceof IOException || cause instanceof Error;
    return isOfFiles && message != null && SIGNS.stream().anyMatch(message::contains);
  }
}
