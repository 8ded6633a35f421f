package dyad.jobs.publish;

import java.nio.file.Paths;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Chooses how to publish by the file system that the output folder lies on. */
public final class Publications {
  private Publications() {}

  /**
   * Claims an output folder for a run.
   *
   * @param output path or URI as the user wrote it
   * @param runId names the run's folder
   * @throws dyad.jobs.runtime.UserMistake when it cannot be used
   */
  public static Publication claim(String output, String runId, Configuration configuration) {
    Path path = new Path(output);
    String scheme = path.toUri().getScheme();
    if ("file".equals(scheme == null ? defaultScheme(configuration) : scheme)) {
      return LocalPublication.claim(Paths.get(path.toUri().getPath()), runId);
    }
    return RenamePublication.claim(path, runId, configuration);
  }

  private static String defaultScheme(Configuration configuration) {
    return org.apache.hadoop.fs.FileSystem.getDefaultUri(configuration).getScheme();
  }
}
