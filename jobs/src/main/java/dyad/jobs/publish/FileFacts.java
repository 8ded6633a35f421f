package dyad.jobs.publish;

import java.io.IOException;
import java.io.Serializable;

/**
 * What is known of one published file.
 *
 * @param path below the folder of the tables, such as {@code articles/part-00000.parquet}
 * @param rows rows by the Parquet footer
 * @param sha256 of its bytes, 64 hex digits
 */
public record FileFacts(String path, long bytes, long rows, String sha256) implements Serializable {
  private static final int COLUMNS = 4;

  /** Name of the table it belongs to. */
  public String table() {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  FileFacts under(String folder) {
    return new FileFacts(folder + "/" + path, bytes, rows, sha256);
  }

  String line() {
    return String.join("\t", path, String.valueOf(bytes), String.valueOf(rows), sha256);
  }

  static FileFacts ofLine(String line) throws IOException {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length == COLUMNS) {
        return new FileFacts(
            cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]);
      }
    } catch (NumberFormatException e) {
      // Told below, with the whole line.
    }
    throw new IOException("it holds a line that is none of a file: " + line);
  }
}
