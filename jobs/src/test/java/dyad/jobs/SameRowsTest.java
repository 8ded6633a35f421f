package dyad.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same rows, however they lie in files and however Spark cuts them. */
@Tag("slow")
class SameRowsTest {
  private static final List<String> WHERE_IT_CAME_FROM =
      List.of(ArticleTable.INPUT_FILE, ArticleTable.RECORD_NO);

  @TempDir private Path folder;

  @AfterEach
  void clearSettings() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.sql.shuffle.partitions");
    System.clearProperty("spark.default.parallelism");
  }

  @Test
  void oneFileManyFilesAndAnyNumberOfPartitionsGiveTheSameRows() throws Exception {
    List<String> records = records();
    Path oneFile = Files.createDirectory(folder.resolve("one"));
    Files.write(oneFile.resolve("all.jsonl"), records);
    Path manyFiles = Files.createDirectory(folder.resolve("many"));
    Collections.shuffle(records, new Random(7));
    for (int i = 0; i < records.size(); i++) {
      // Names in an order of their own: neither that of the one file nor that of the shuffle.
      String name = "%08x.jsonl".formatted((i + 1) * 0x9E3779B9);
      Files.writeString(manyFiles.resolve(name), records.get(i) + "\n");
    }
    Path expected = run("expected", oneFile, "local[2]", 2);
    for (int partitions : new int[] {1, 8}) {
      Path found =
          run("found-" + partitions, manyFiles, "local[%d]".formatted(partitions), partitions);
      for (Table table : Tables.ALL) {
        if (!table.equals(RunTable.TABLE) && !table.equals(RejectTable.TABLE)) {
          assertEquals(
              0,
              Duck.difference(expected, found, table, WHERE_IT_CAME_FROM),
              "%s with %d partitions".formatted(table.name(), partitions));
        }
      }
    }
  }

  private Path run(String name, Path input, String master, int partitions) {
    System.setProperty("spark.master", master);
    System.setProperty("spark.default.parallelism", String.valueOf(partitions));
    System.setProperty("spark.sql.shuffle.partitions", String.valueOf(partitions));
    Path output = folder.resolve(name);
    Dyad dyad =
        Dyad.run("run", input.toString(), "--output", output.toString(), "--today", "2026-01-01");
    assertEquals(0, dyad.exitCode(), dyad::err);
    return output;
  }

  /** The plain-text sample articles as records of one container. */
  private static List<String> records() throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> dates = Labels.map("dates.tsv", "key", "date");
    List<String> records = new ArrayList<>();
    for (Map.Entry<String, String> entry : dates.entrySet()) {
      String file = entry.getKey().substring(0, entry.getKey().indexOf('#'));
      if (file.startsWith("plain/") || file.startsWith("scraped-") || file.startsWith("mirror/")) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("id", file);
        record.put("date", entry.getValue());
        record.put("text", new String(Files.readAllBytes(Labels.ARTICLES.resolve(file)), UTF_8));
        records.add(json.writeValueAsString(record));
      }
    }
    return records;
  }
}
