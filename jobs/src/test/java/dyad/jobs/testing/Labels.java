package dyad.jobs.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The label files of the sample articles. */
public final class Labels {
  /** Folder of the sample articles. */
  public static final Path ARTICLES =
      Path.of("..", "seeds", "articles").toAbsolutePath().normalize();

  private static final Path LABELS = Path.of("..", "seeds", "labels");

  private Labels() {}

  /** Rows of a label file by column name. */
  public static List<Map<String, String>> read(String name) throws IOException {
    List<String> lines = Files.readAllLines(LABELS.resolve(name));
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** One column of a label file by another. */
  public static Map<String, String> map(String name, String key, String value) throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    for (Map<String, String> row : read(name)) {
      map.put(row.get(key), row.get(value));
    }
    return map;
  }
}
