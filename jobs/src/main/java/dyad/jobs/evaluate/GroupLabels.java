package dyad.jobs.evaluate;

import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Labels that say which group an article belongs to. */
public final class GroupLabels {
  private GroupLabels() {}

  /**
   * Group by the label's id of an article.
   *
   * @param file tab-separated, with a first line of headings: id of the article, its group
   */
  public static Map<String, String> read(Path file) throws IOException {
    Map<String, String> groups = new TreeMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 2) {
        throw new UserMistake(
            "Invalid --labels %s: expected two columns, id and group, but read '%s'"
                .formatted(file, line));
      }
      groups.put(cells[0], cells[1]);
    }
    return groups;
  }
}
