package dyad.jobs.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;

/**
 * Data of a report as scripts that hand over one object each, since a page opened from disk may
 * load scripts but not read files.
 */
final class DataFiles {
  private final FileSystem files;
  private final Path folder;

  DataFiles(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Writes {@code NAME-SHARD.js} for each shard.
   *
   * @param rows shard (int), key, json; rows of a shard follow each other
   */
  void write(String name, Iterator<Row> rows) throws IOException {
    Writer out = null;
    int open = -1;
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (out == null || row.getInt(0) != open) {
          end(out);
          open = row.getInt(0);
          out = start(name + "-" + open);
        } else {
          out.write(",\n");
        }
        out.write('"' + row.getString(1) + "\":" + row.getString(2));
      }
    } finally {
      end(out);
    }
  }

  /** Writes {@code NAME.js} with one object, given as JSON. */
  void write(String name, String json) throws IOException {
    try (Writer out = open(name)) {
      out.write("dyad.receive(\"" + name + "\"," + json + ");\n");
    }
  }

  private Writer start(String name) throws IOException {
    Writer out = open(name);
    out.write("dyad.receive(\"" + name + "\",{");
    return out;
  }

  private Writer open(String name) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            files.create(new Path(folder, name + ".js")), StandardCharsets.UTF_8));
  }

  private static void end(Writer out) throws IOException {
    if (out != null) {
      out.write("});\n");
      out.close();
    }
  }
}
