package dyad.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Rows of a tab-separated resource file: {@code #} starts a comment line, gz by its name. */
final class ResourceRows {
  private ResourceRows() {}

  /**
   * Reads all rows.
   *
   * @param columns how many every row must have
   * @throws IllegalStateException when a row has another number of columns: the file is ours, so
   *     that is a bug
   */
  static List<String[]> read(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream raw = ResourceRows.class.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("Missing resource dyad/gazetteer/" + name);
      }
      InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              "Invalid row of " + name + ": expected " + columns + " columns (" + line + ")");
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
