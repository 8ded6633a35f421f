package dyad.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text resources of the program: UTF-8, one row a line, lines that begin with # are comments. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * Rows of a resource, without comments and empty lines.
   *
   * @param path absolute, such as {@code /dyad/annotate/abbreviations.tsv}
   */
  public static List<String> read(String path) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid resource " + path, e);
    }
  }

  /** The bytes of a resource; a missing one is a bug of the build. */
  public static InputStream open(String path) {
    InputStream in = ResourceLines.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("Missing resource: " + path);
    }
    return in;
  }
}
