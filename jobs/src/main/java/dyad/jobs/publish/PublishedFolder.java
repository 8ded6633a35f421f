package dyad.jobs.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Where the folders of the tables of an output folder lie. */
public final class PublishedFolder {
  private PublishedFolder() {}

  /**
   * The output folder itself, or on an object store the folder of the published run in it, as the
   * {@link Manifest} says.
   *
   * @param output as the user wrote it
   */
  public static String of(String output, Configuration configuration) {
    Path path = new Path(output);
    try {
      FileSystem fileSystem = path.getFileSystem(configuration);
      String run = run(fileSystem, path);
      return run == null ? output : new Path(path, run).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of the published run's folder; null if the tables are not in one. */
  static String run(FileSystem fileSystem, Path output) throws IOException {
    try {
      return Manifest.read(fileSystem, output).files().stream()
          .map(FileFacts::path)
          .filter(file -> file.startsWith(ManifestPublication.RUN))
          .map(file -> file.substring(0, file.indexOf('/')))
          .findFirst()
          .orElse(null);
    } catch (FileNotFoundException e) {
      return null;
    }
  }
}
