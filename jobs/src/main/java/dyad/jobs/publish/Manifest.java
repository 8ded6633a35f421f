package dyad.jobs.publish;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The Parquet files of a run's tables, as they were when it published them: a line each with path
 * below the folder of the tables, bytes, rows and SHA-256, separated by tabs, in the order of the
 * paths.
 */
public record Manifest(List<FileFacts> files) {
  public static final String NAME = "_manifest.tsv";

  private static final String HEADER = "file\tbytes\trows\tsha256";

  /**
   * Reads every file of the tables in a folder once, on the executors, and writes what it found.
   */
  public static void write(JavaSparkContext spark, Path folder) {
    try {
      Configuration hadoop = spark.hadoopConfiguration();
      FileSystem fileSystem = folder.getFileSystem(hadoop);
      List<String> paths = new ArrayList<>(parquetFiles(fileSystem, folder));
      FactsReader reader = new FactsReader(folder, hadoop);
      List<FileFacts> facts =
          spark.parallelize(paths, Math.max(1, paths.size())).map(reader).collect();
      new Manifest(facts).write(fileSystem, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same files, seen from the folder above. */
  Manifest under(String name) {
    return new Manifest(files.stream().map(file -> file.under(name)).toList());
  }

  void write(FileSystem fileSystem, Path folder) throws IOException {
    try (FSDataOutputStream out = fileSystem.create(new Path(folder, NAME), true)) {
      StringBuilder text = new StringBuilder(HEADER).append('\n');
      files.forEach(file -> text.append(file.line()).append('\n'));
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * The manifest of the tables in a folder.
   *
   * @throws IOException when it is missing, cut off or not one
   */
  public static Manifest read(FileSystem fileSystem, Path folder) throws IOException {
    List<FileFacts> files = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                fileSystem.open(new Path(folder, NAME)), StandardCharsets.UTF_8))) {
      if (!HEADER.equals(lines.readLine())) {
        throw new IOException("its first line is not that of a manifest");
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        files.add(FileFacts.ofLine(line));
      }
    }
    return new Manifest(List.copyOf(files));
  }

  /** Paths below a folder of all Parquet files of its tables, in order. */
  public static Set<String> parquetFiles(FileSystem fileSystem, Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    for (Table table : Tables.ALL) {
      Path path = new Path(folder, table.name());
      if (fileSystem.exists(path)) {
        for (FileStatus file : fileSystem.listStatus(path)) {
          String name = file.getPath().getName();
          if (file.isFile() && !name.startsWith("_") && !name.startsWith(".")) {
            files.add(table.name() + "/" + name);
          }
        }
      }
    }
    return files;
  }
}
