package dyad.jobs.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.util.ShutdownHookManager;

/**
 * The folder for all temporary files of a run in local mode: Spark's shuffle and spill, and
 * unpacked native libraries. It is locked as long as the process lives, however that ends: what a
 * killed one left is known by being unlocked, and is removed by the next.
 */
final class LocalScratch {
  private static final String PREFIX = "dyad-scratch-";
  private static final String LOCK = "lock";

  private static final String PROPERTY = "java.io.tmpdir";

  /** After the hooks of Spark and of Hadoop's file systems, which empty it. */
  private static final int LAST = 1;

  /** Null until claimed; held, because a lock ends when its channel is collected as garbage. */
  private static FileLock held;

  private LocalScratch() {}

  /**
   * Makes a folder of its own, once, below the one for temporary files; removes those of the dead.
   */
  static synchronized void claim() {
    if (held != null) {
      return;
    }
    Path temporary = Path.of(System.getProperty(PROPERTY));
    try {
      removeAbandoned(temporary);
      Path own = Files.createTempDirectory(temporary, PREFIX);
      held = lock(own.resolve(LOCK), StandardOpenOption.CREATE_NEW);
      System.setProperty(PROPERTY, own.toString());
      ShutdownHookManager.get().addShutdownHook(() -> FileUtil.fullyDelete(own.toFile()), LAST);
    } catch (IOException e) {
      throw new UserMistake(
          "Cannot write temporary files to %s: %s; name another folder with"
                  .formatted(temporary, e.getMessage())
              + " DYAD_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
    }
  }

  private static void removeAbandoned(Path temporary) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isAbandoned(folder)) {
          FileUtil.fullyDelete(folder.toFile()); // what is left the next process tries again
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) {
    Path lock = folder.resolve(LOCK);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return false; // a link, or a process that is just starting
    }
    try {
      FileLock claimed = lock(lock, StandardOpenOption.WRITE);
      if (claimed == null) {
        return false;
      }
      claimed.acquiredBy().close();
      return true;
    } catch (IOException e) {
      return false; // of another user
    }
  }

  /** The lock, held until its channel or the process ends; null if another process holds it. */
  private static FileLock lock(Path file, StandardOpenOption create) throws IOException {
    FileChannel channel = FileChannel.open(file, create, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      return null; // of this very process; its channel stays open
    }
  }
}
