package dyad.jobs.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/** What is wrong with published files, by their {@link Manifest}. */
public final class FileProblems {
  private FileProblems() {}

  /**
   * A line for each file that is missing, damaged or was not published, in order of paths. Reads
   * every file once, on the executors.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static List<String> of(JavaSparkContext spark, Path folder, Manifest manifest)
      throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    FileSystem fileSystem = folder.getFileSystem(hadoop);
    FactsReader reader = new FactsReader(fileSystem.makeQualified(folder), hadoop);
    List<FileFacts> published = manifest.files();
    List<String> problems =
        new ArrayList<>(
            spark
                .parallelize(published, Math.max(1, published.size()))
                .map(new FileCheck(reader))
                .filter(Objects::nonNull)
                .collect());
    Set<String> unknown = new TreeSet<>(Manifest.parquetFiles(fileSystem, folder));
    published.forEach(file -> unknown.remove(file.path()));
    unknown.forEach(path -> problems.add(path + ": the file was not published"));
    return problems;
  }
}
