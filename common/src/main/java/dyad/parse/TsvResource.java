package dyad.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated resource beside this class; lines beginning with # are comments. */
public final class TsvResource {
  private TsvResource() {}

  /**
   * Reads all rows; each is as long as {@code columns}, missing last cells are empty.
   *
   * @throws IllegalStateException when the resource is absent or a row has too many cells: the
   *     build is broken, not the data
   */
  public static List<String[]> rows(String name, int columns) {
    try (InputStream stream = TsvResource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Missing resource: dyad/parse/" + name);
      }
      return read(name, columns, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> read(String name, int columns, InputStream stream)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length > columns) {
        throw new IllegalStateException("Invalid row in " + name + ": " + line);
      }
      String[] row = new String[columns];
      for (int i = 0; i < columns; i++) {
        row[i] = i < cells.length ? cells[i].strip() : "";
      }
      rows.add(row);
    }
    return rows;
  }
}
