package dyad.jobs.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Publishing on an object store, which renames nothing and may list what was. The tables of a run
 * lie in {@code run-RUN/}, each a plain folder of Parquet files, and stay there; the {@link
 * Manifest} of the output folder, one object that is replaced at once, names the files of the
 * published run. The run before stays until the next one starts, for those who are still reading
 * it.
 */
final class ManifestPublication implements Publication {
  static final String RUN = "run-";

  private static final String LEASE = "_lease";
  private static final String SCRATCH = "_scratch";

  private final FileSystem fileSystem;
  private final Path output;
  private final Path run;
  private final Lease lease;
  private boolean isCommitted;

  private ManifestPublication(FileSystem fileSystem, Path output, Path run, Lease lease) {
    this.fileSystem = fileSystem;
    this.output = output;
    this.run = run;
    this.lease = lease;
  }

  /** Claims an output folder; see {@link LocalPublication#claim}. */
  static ManifestPublication claim(
      Path output, String runId, Configuration configuration, Clock clock) {
    try {
      FileSystem fileSystem = output.getFileSystem(configuration);
      refuseForeign(fileSystem, output);
      Lease lease = Lease.take(fileSystem, new Path(output, LEASE), output, clock);
      try {
        removeAllBut(PublishedFolder.run(fileSystem, output), fileSystem, output);
        Path run = new Path(output, RUN + runId);
        if (fileSystem.exists(run)) {
          run = run.suffix("-2"); // the clock went back
        }
        return new ManifestPublication(fileSystem, output, run, lease);
      } catch (IOException | RuntimeException e) {
        lease.close();
        throw e;
      }
    } catch (IOException e) {
      throw OutputMistakes.unwritable(output, e.getMessage());
    }
  }

  @Override
  public Path work() {
    return run;
  }

  @Override
  public Path scratch() {
    return new Path(run, SCRATCH);
  }

  @Override
  public void commit() {
    try {
      fileSystem.delete(scratch(), true);
      if (!lease.isOwn()) {
        throw OutputMistakes.taken(output);
      }
      Manifest.read(fileSystem, run).under(run.getName()).write(fileSystem, output);
      isCommitted = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (!isCommitted) {
        fileSystem.delete(run, true);
      }
    } catch (IOException e) {
      // The next run removes it.
    } finally {
      lease.close();
    }
  }

  private static void removeAllBut(String keep, FileSystem fileSystem, Path output)
      throws IOException {
    for (FileStatus entry : fileSystem.listStatus(output)) {
      String name = entry.getPath().getName();
      if (name.startsWith(RUN) && !name.equals(keep)) {
        fileSystem.delete(entry.getPath(), true);
      }
    }
  }

  private static void refuseForeign(FileSystem fileSystem, Path output) throws IOException {
    FileStatus[] entries;
    try {
      entries = fileSystem.listStatus(output);
    } catch (FileNotFoundException e) {
      return;
    }
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (!name.startsWith(RUN) && !name.equals(LEASE) && !name.equals(Manifest.NAME)) {
        throw OutputMistakes.foreign(output, name);
      }
    }
  }
}
