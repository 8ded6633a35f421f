package dyad.jobs.explain;

import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A published table read without Spark, whose session alone takes longer than a look-up may. Tables
 * are sorted, so that the minima and maxima in the files' indexes leave few pages to be read.
 */
final class TableFiles {
  private static final String SUFFIX = ".parquet";

  private final String folder;
  private final Table table;
  private final Configuration conf;

  /**
   * The files of a table.
   *
   * @param folder output folder of a run
   */
  TableFiles(String folder, Table table, Configuration conf) {
    this.folder = folder;
    this.table = table;
    this.conf = conf;
  }

  /**
   * Rows that a predicate holds for, in the order of the files.
   *
   * @param columns those of the result; the predicate's must be among them
   * @throws UserMistake when the folder holds no such table
   */
  List<Group> read(FilterPredicate wanted, String... columns) throws IOException {
    List<Group> rows = new ArrayList<>();
    for (Path file : files()) {
      Configuration projection = new Configuration(conf);
      projection.set(ReadSupport.PARQUET_READ_SCHEMA, schema(file, columns).toString());
      try (ParquetReader<Group> reader =
          ParquetReader.builder(new GroupReadSupport(), file)
              .withConf(projection)
              .withFilter(FilterCompat.get(wanted))
              .build()) {
        for (Group row = reader.read(); row != null; row = reader.read()) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private List<Path> files() throws IOException {
    Path path = new Path(folder, table.name());
    List<Path> files = new ArrayList<>();
    try {
      addFiles(path.getFileSystem(conf), path, files);
    } catch (FileNotFoundException e) {
      throw new UserMistake(
          "Invalid --tables %s: it holds no %s; name the output folder of a run"
              .formatted(folder, table.name()));
    }
    files.sort(Comparator.comparing(Path::getName));
    return files;
  }

  /**
   * Adds the table's files. Hadoop's own recursive listing asks for permissions, for which a local
   * file system starts a process a file.
   */
  private static void addFiles(FileSystem system, Path path, List<Path> files) throws IOException {
    for (FileStatus status : system.listStatus(path)) {
      if (status.isDirectory()) {
        addFiles(system, status.getPath(), files);
      } else if (status.getPath().getName().endsWith(SUFFIX)) {
        files.add(status.getPath());
      }
    }
  }

  private MessageType schema(Path file, String... columns) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(HadoopInputFile.fromPath(file, conf))) {
      MessageType all = reader.getFooter().getFileMetaData().getSchema();
      List<Type> fields = new ArrayList<>();
      for (String column : columns) {
        fields.add(all.getType(column));
      }
      return new MessageType(all.getName(), fields);
    }
  }
}
