package dyad.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of the tab-separated files beside this package's classes; {@code #} starts a comment. */
final class Lexicon {
  private Lexicon() {}

  /**
   * All rows of a file.
   *
   * @param width number of columns that every row must have
   * @throws IllegalStateException if the file is absent or a row has another width: a broken build
   */
  static List<String[]> rows(String file, int width) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource dyad/link/" + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != width) {
          throw new IllegalStateException(
              "Invalid row of dyad/link/"
                  + file
                  + ": expected "
                  + width
                  + " columns ("
                  + line
                  + ")");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
