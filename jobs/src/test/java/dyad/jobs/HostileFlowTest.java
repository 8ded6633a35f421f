package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.testing.HostileInputs;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand hostile files do not break a run, and none of their records vanishes. */
@Tag("slow")
class HostileFlowTest {
  private static final int FILES = 1_000;
  private static final long SEED = 20240723;

  @TempDir private Path folder;

  @Test
  void aThousandHostileFilesAreArticlesAndRejects() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    HostileInputs.write(input, FILES, SEED);
    Path output = folder.resolve("out");
    Dyad run = Dyad.run("run", input.toString(), "--output", output.toString());
    assertEquals(0, run.exitCode(), run::err);
    try (Duck tables = Duck.over(output)) {
      assertEquals(
          tables.number("SELECT input_record_count FROM runs"),
          tables.number("SELECT (SELECT count(*) FROM articles) + (SELECT count(*) FROM rejects)"));
      assertEquals(
          0,
          tables.number(
              """
              SELECT count(*) FROM (
                SELECT input_file, record_no FROM (
                  SELECT input_file, record_no FROM articles
                  UNION ALL SELECT input_file, record_no FROM rejects)
                GROUP BY ALL HAVING count(*) > 1)
              """),
          "a record is counted twice");
      assertEquals(
          0,
          tables.number(
              """
              SELECT count(*) FROM (
                SELECT input_file, max(record_no) + 1 AS records, count(*) AS rows FROM (
                  SELECT input_file, record_no FROM articles
                  UNION ALL SELECT input_file, record_no FROM rejects)
                GROUP BY ALL)
              WHERE records <> rows
              """),
          "a record is missing");
      assertTrue(
          tables.number(
                  "SELECT count(DISTINCT input_file) FROM (SELECT input_file FROM articles UNION ALL SELECT input_file FROM rejects)")
              >= FILES,
          "a file left no trace");
      assertEquals(
          0,
          tables.number(
              "SELECT count(*) FROM mentions JOIN articles USING (article_id)"
                  + " WHERE substring(text, start_char + 1, end_char - start_char) <> surface"));
    }
  }
}
