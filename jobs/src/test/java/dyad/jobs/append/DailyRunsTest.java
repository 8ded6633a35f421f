package dyad.jobs.append;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.MonthOfNews;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that add a day each, against one run over all days. */
@Tag("slow")
class DailyRunsTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-06-01");
  private static final List<String> NOT_COMPARED = List.of("runs", "event_history");

  @TempDir private Path folder;

  @Test
  void dailyRunsEqualOneOverAllDays() throws SQLException {
    int length = Integer.getInteger("days", 6);
    List<Path> days =
        new MonthOfNews(FIRST, length, Integer.getInteger("stories", 4), 11)
            .write(folder.resolve("in"));
    Path daily = folder.resolve("daily");
    for (Path day : days) {
      append(day, daily);
    }
    Path once = folder.resolve("once");
    run(folder.resolve("in"), once);
    assertEquals(Map.of(), differences(once, daily));
  }

  @Test
  void theSameFolderTwiceChangesNothingButRuns() throws SQLException {
    List<Path> days = new MonthOfNews(FIRST, 2, 4, 5).write(folder.resolve("in"));
    Path once = folder.resolve("once");
    Path twice = folder.resolve("twice");
    for (Path output : List.of(once, twice)) {
      append(days.get(0), output);
      append(days.get(1), output);
    }
    append(days.get(1), twice);
    assertEquals(Map.of(), differences(once, twice));
  }

  private void append(Path input, Path output) {
    Dyad run =
        Dyad.run(
            "run", input.toString(), "-o", output.toString(), "--append", "--today", "2024-12-31");
    assertEquals(0, run.exitCode(), run::err);
  }

  private void run(Path input, Path output) {
    Dyad run = Dyad.run("run", input.toString(), "-o", output.toString(), "--today", "2024-12-31");
    assertEquals(0, run.exitCode(), run::err);
  }

  /** Rows that only one of two outputs has, by table. */
  private static Map<String, Long> differences(Path left, Path right) throws SQLException {
    Map<String, Long> differences = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      if (!NOT_COMPARED.contains(table.name())) {
        long rows = Duck.difference(left, right, table, List.of());
        if (rows > 0) {
          differences.put(table.name(), rows);
        }
      }
    }
    return differences;
  }
}
