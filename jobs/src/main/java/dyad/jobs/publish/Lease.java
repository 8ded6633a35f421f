package dyad.jobs.publish;

import dyad.jobs.runtime.UserMistake;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A claim on a folder of a file system that has no locks: a file that says until when it holds, and
 * is written anew as long as the run lives. After a crash it ends by itself.
 */
final class Lease implements AutoCloseable {
  /** Longer than clocks of two machines differ and a busy one pauses. */
  static final Duration LENGTH = Duration.ofMinutes(5);

  private static final int RENEWALS = 5; // in the time of one lease
  private static final int MAX_BYTES = 200; // of its file

  private final FileSystem fileSystem;
  private final Path file;
  private final Clock clock;
  private final String token = UUID.randomUUID().toString();
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(Lease::daemon);

  private Lease(FileSystem fileSystem, Path file, Clock clock) {
    this.fileSystem = fileSystem;
    this.file = file;
    this.clock = clock;
  }

  /**
   * Takes a folder's lease.
   *
   * @param file where it stands
   * @param output the folder, as the user is told of it
   * @throws UserMistake when another run has it
   */
  static Lease take(FileSystem fileSystem, Path file, Path output, Clock clock) throws IOException {
    Lease lease = new Lease(fileSystem, file, clock);
    try {
      String there = lease.read();
      Instant end = end(there);
      if (end != null && end.isAfter(clock.instant())) {
        throw new UserMistake(
            "Another run is writing to --output %s; wait for it, or if it was killed until %s"
                .formatted(output, end));
      }
      lease.write();
      if (!lease.isOwn()) {
        throw new UserMistake(
            "Another run is writing to --output %s; wait for it".formatted(output));
      }
      long millis = LENGTH.toMillis() / RENEWALS;
      lease.renewal.scheduleWithFixedDelay(lease::renew, millis, millis, TimeUnit.MILLISECONDS);
      return lease;
    } catch (IOException | RuntimeException e) {
      lease.renewal.shutdownNow();
      throw e;
    }
  }

  /** Whether it is still this run's: not after it ran out and another took it. */
  boolean isOwn() throws IOException {
    return read().startsWith(token + " ");
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    try {
      if (isOwn()) {
        fileSystem.delete(file, false);
      }
    } catch (IOException e) {
      // It ends by itself.
    }
  }

  private void renew() {
    try {
      if (isOwn()) {
        write();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // ends the renewals; the commit finds the lease lost
    }
  }

  private void write() throws IOException {
    try (OutputStream out = fileSystem.create(file, true)) {
      Instant end = clock.instant().plus(LENGTH);
      out.write((token + " " + end).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String read() throws IOException {
    try (InputStream in = fileSystem.open(file)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return "";
    }
  }

  /** When a lease ends; null if there is none, or none that can be understood. */
  private static Instant end(String text) {
    try {
      return Instant.parse(text.substring(text.indexOf(' ') + 1));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "lease");
    thread.setDaemon(true);
    return thread;
  }
}
