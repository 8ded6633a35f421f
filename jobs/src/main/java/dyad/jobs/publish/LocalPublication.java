package dyad.jobs.publish;

import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publishing on a local disk. The tables of a run lie in {@code _runs/RUN/}; {@code _current} is a
 * symbolic link to the published run, and each table folder is a link through it ({@code articles
 * -> _current/articles}), so that replacing one link, which the file system does atomically,
 * switches all tables together. A killed run leaves a folder in {@code _runs} that the next run
 * removes.
 */
final class LocalPublication implements Publication {
  private static final String RUNS = "_runs";
  private static final String CURRENT = "_current";
  private static final String LOCK = "_lock";
  private static final String SCRATCH = "_scratch";

  private final Path output;
  private final Path run;
  private final FileChannel lock;

  private LocalPublication(Path output, Path run, FileChannel lock) {
    this.output = output;
    this.run = run;
    this.lock = lock;
  }

  /**
   * Claims an output folder, creating it when it is missing.
   *
   * @throws UserMistake when it cannot be written, holds something that dyad did not write, or
   *     another run has claimed it
   */
  static LocalPublication claim(Path output, String runId) {
    refuseForeign(output);
    FileChannel lock = null;
    try {
      Files.createDirectories(output);
      lock = lock(output);
      Path runs = output.resolve(RUNS);
      Files.createDirectories(runs);
      removeAllBut(runs, published(output));
      Path run = Files.createDirectory(unused(runs, runId));
      return new LocalPublication(output, run, lock);
    } catch (IOException e) {
      closeQuietly(lock);
      throw OutputMistakes.unwritable(output, reason(e));
    } catch (UserMistake e) {
      closeQuietly(lock);
      throw e;
    }
  }

  @Override
  public org.apache.hadoop.fs.Path work() {
    return hadoop(run);
  }

  @Override
  public org.apache.hadoop.fs.Path scratch() {
    return hadoop(run.resolve(SCRATCH));
  }

  @Override
  public void commit() {
    try {
      removeTree(run.resolve(SCRATCH));
      link();
      Path next = output.resolve(CURRENT + ".next");
      Files.deleteIfExists(next);
      Files.createSymbolicLink(next, Path.of(RUNS, run.getFileName().toString()));
      Files.move(
          next,
          output.resolve(CURRENT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      unlink();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before the switch: a link leads nowhere until its target is published, with all others. */
  private void link() throws IOException {
    for (String entry : Publication.entries()) {
      Path link = output.resolve(entry);
      if (Files.exists(run.resolve(entry)) && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
        Files.createSymbolicLink(link, Path.of(CURRENT, entry));
      }
    }
  }

  /** After the switch: what this run left out. */
  private void unlink() throws IOException {
    for (String entry : Publication.entries()) {
      if (!Files.exists(run.resolve(entry))) {
        Files.deleteIfExists(output.resolve(entry));
      }
    }
  }

  @Override
  public void close() {
    try {
      removeAllBut(output.resolve(RUNS), published(output));
    } catch (IOException e) {
      // What could not be removed is removed by the next run.
    } finally {
      closeQuietly(lock);
    }
  }

  /** Where the clock went back, the published run may have the name. */
  private static Path unused(Path runs, String runId) {
    Path run = runs.resolve(runId);
    return Files.exists(run, LinkOption.NOFOLLOW_LINKS) ? runs.resolve(runId + "-2") : run;
  }

  private static void refuseForeign(Path output) {
    if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new UserMistake("Invalid --output %s: it is a file; name a folder".formatted(output));
    }
    Set<String> ours = new TreeSet<>(List.of(RUNS, CURRENT, CURRENT + ".next", LOCK));
    ours.addAll(Publication.entries());
    try (Stream<Path> entries = Files.list(output)) {
      List<String> foreign =
          entries
              .filter(e -> !ours.contains(e.getFileName().toString()) || !isOurs(e))
              .map(e -> e.getFileName().toString())
              .sorted()
              .collect(Collectors.toList());
      if (!foreign.isEmpty()) {
        throw OutputMistakes.foreign(output, foreign.get(0));
      }
    } catch (IOException e) {
      throw new UserMistake("Cannot list --output %s: %s".formatted(output, reason(e)));
    }
  }

  /** Of the names that dyad uses, tables are links and the rest is never a link but _current. */
  private static boolean isOurs(Path entry) {
    String name = entry.getFileName().toString();
    boolean link = Files.isSymbolicLink(entry);
    return name.equals(LOCK) || name.equals(RUNS) ? !link : link;
  }

  private static FileChannel lock(Path output) throws IOException {
    FileChannel channel =
        FileChannel.open(output.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this JVM: the same answer.
    }
    channel.close();
    throw new UserMistake(
        "Another run is writing to --output %s; wait for it or choose another folder"
            .formatted(output));
  }

  /** Name of the published run; null if there is none. */
  private static String published(Path output) throws IOException {
    Path current = output.resolve(CURRENT);
    return Files.isSymbolicLink(current)
        ? Files.readSymbolicLink(current).getFileName().toString()
        : null;
  }

  private static void removeAllBut(Path runs, String keep) throws IOException {
    List<Path> entries;
    try (Stream<Path> list = Files.list(runs)) {
      entries = list.sorted().toList();
    }
    for (Path entry : entries) {
      if (!entry.getFileName().toString().equals(keep)) {
        removeTree(entry);
      }
    }
  }

  private static void removeTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException error)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Path path) {
    return new org.apache.hadoop.fs.Path(path.toAbsolutePath().toUri());
  }
}
