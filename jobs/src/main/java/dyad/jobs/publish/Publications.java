package dyad.jobs.publish;

import java.nio.file.Paths;
import java.time.Clock;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Chooses how to publish by the file system that the output folder lies on. */
public final class Publications {
  /** Schemes of file systems that rename a folder in one step, by their own documentation. */
  private static final Set<String> WITH_ATOMIC_RENAME = Set.of("hdfs", "viewfs", "ofs");

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
    String known = scheme == null ? defaultScheme(configuration) : scheme;
    if (known.equals("file")) {
      return LocalPublication.claim(Paths.get(path.toUri().getPath()), runId);
    }
    return WITH_ATOMIC_RENAME.contains(known)
        ? RenamePublication.claim(path, runId, configuration)
        : ManifestPublication.claim(path, runId, configuration, Clock.systemUTC());
  }

  private static String defaultScheme(Configuration configuration) {
    return org.apache.hadoop.fs.FileSystem.getDefaultUri(configuration).getScheme();
  }
}
