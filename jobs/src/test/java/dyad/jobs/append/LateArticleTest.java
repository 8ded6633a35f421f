package dyad.jobs.append;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.MonthOfNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LateArticleTest {
  private static final int DAYS = 2;
  private static final int STORIES_A_DAY = 4;

  @TempDir private Path folder;

  @Test
  void aLateArticleJoinsItsClosedEventAndChangesNoOther() throws Exception {
    List<String> june = news("2024-06-01", 3);
    String late = june.remove(tellingOfACommonStory(june));
    Path output = folder.resolve("out");
    append("june", june, output);
    append("august", news("2024-08-01", 4), output);
    Map<String, String> before = eventOf(output);
    append("late", List.of(late), output);
    Map<String, String> after = eventOf(output);
    after.keySet().removeIf(id -> !before.containsKey(id));
    assertEquals(before, after);
    try (Duck duck = Duck.over(output)) {
      assertEquals(0, duck.number("SELECT count(*) FROM event_history"));
      assertNotEquals(
          0,
          duck.number(
              """
              SELECT count(*) FROM articles late JOIN articles other USING (event_id)
              WHERE late.input_file LIKE '%late.jsonl' AND other.input_file LIKE '%june.jsonl'
              """));
    }
  }

  private static List<String> news(String first, long seed) {
    MonthOfNews news = new MonthOfNews(LocalDate.parse(first), DAYS, STORIES_A_DAY, seed);
    List<String> records = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      records.addAll(news.day(day));
    }
    return records;
  }

  /** Position of a dated record whose story at least three others tell. */
  private static int tellingOfACommonStory(List<String> records) {
    for (int i = 0; i < records.size(); i++) {
      String record = records.get(i);
      if (record.contains("\"date\"") && record.contains(" over ")) {
        String story = record.replaceAll(".*\"title\":\"(.*?) over .*", "$1");
        if (records.stream().filter(r -> r.contains(story + " over ")).count() > 3) {
          return i;
        }
      }
    }
    throw new IllegalStateException("no such story");
  }

  private void append(String name, List<String> records, Path output) throws IOException {
    Path input = Files.createDirectories(folder.resolve(name)).resolve(name + ".jsonl");
    Files.write(input, records);
    Dyad dyad =
        Dyad.run(
            "run", input.toString(), "-o", output.toString(), "--append", "--today", "2024-12-31");
    assertEquals(0, dyad.exitCode(), dyad::err);
  }

  private static Map<String, String> eventOf(Path output) throws SQLException {
    try (Duck duck = Duck.over(output)) {
      return duck.pairs("SELECT article_id, event_id FROM articles");
    }
  }
}
