package dyad.jobs.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Publishing on a file system that has no links (HDFS and others): the run writes to a folder
 * beside the output folder and takes its place by two renames. Between them readers find no tables,
 * never a mixture; a run killed there is put right by the next, which finds the old tables set
 * aside.
 */
final class RenamePublication implements Publication {
  private final FileSystem fileSystem;
  private final Path output;
  private final Path run;
  private final Path previous;

  private final Lease lease;

  private RenamePublication(
      FileSystem fileSystem, Path output, Path run, Path previous, Lease lease) {
    this.lease = lease;
    this.fileSystem = fileSystem;
    this.output = output;
    this.run = run;
    this.previous = previous;
  }

  /** Claims an output folder; see {@link LocalPublication#claim}. */
  static RenamePublication claim(Path output, String runId, Configuration configuration) {
    try {
      FileSystem fileSystem = output.getFileSystem(configuration);
      refuseForeign(fileSystem, output);
      Lease lease = Lease.take(fileSystem, output.suffix("._lease"), output, Clock.systemUTC());
      Path previous = output.suffix("._previous");
      Path run = output.suffix("._run-" + runId);
      if (fileSystem.exists(previous)) {
        if (fileSystem.exists(output)) {
          fileSystem.delete(previous, true);
        } else {
          fileSystem.rename(previous, output);
        }
      }
      if (!fileSystem.mkdirs(run)) {
        lease.close();
        throw new IOException("no folder could be made");
      }
      return new RenamePublication(fileSystem, output, run, previous, lease);
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
    return output.suffix("._scratch-" + run.getName());
  }

  @Override
  public void commit() {
    try {
      if (!lease.isOwn()) {
        throw OutputMistakes.taken(output);
      }
      if (fileSystem.exists(output) && !fileSystem.rename(output, previous)) {
        throw new IOException("Cannot set aside " + output);
      }
      if (!fileSystem.rename(run, output)) {
        throw new IOException("Cannot rename %s to %s".formatted(run, output));
      }
      fileSystem.delete(previous, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      fileSystem.delete(scratch(), true);
      fileSystem.delete(run, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lease.close();
    }
  }

  private static void refuseForeign(FileSystem fileSystem, Path output) throws IOException {
    if (!fileSystem.exists(output)) {
      return;
    }
    List<String> ours = Publication.entries();
    for (FileStatus entry : fileSystem.listStatus(output)) {
      if (!ours.contains(entry.getPath().getName())) {
        throw OutputMistakes.foreign(output, entry.getPath().getName());
      }
    }
  }
}
