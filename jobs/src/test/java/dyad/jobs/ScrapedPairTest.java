package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.testing.SharedData;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two articles that the project started from: one event, two outlets, one minister. */
@Tag("slow")
class ScrapedPairTest {
  @TempDir private static Path folder;
  private static Duck tables;

  @BeforeAll
  static void runTheJob() throws SQLException {
    Path input = SharedData.require("seeds");
    Path output = folder.resolve("out");
    Dyad run =
        Dyad.run("run", input.toString(), "--output", output.toString(), "--today", "2026-01-01");
    assertEquals(0, run.exitCode(), run::err);
    tables = Duck.over(output);
  }

  @AfterAll
  static void closeTables() throws SQLException {
    if (tables != null) {
      tables.close();
    }
  }

  @Test
  void theyAreOneEvent() throws SQLException {
    assertEquals(2, tables.number("SELECT count(*) FROM articles"));
    assertEquals(1, tables.number("SELECT count(*) FROM events"));
  }

  @Test
  void theirPairsAreAmongTheTrendsOfJuly() throws SQLException {
    assertEquals(
        3,
        tables.number(
            """
            SELECT count(*) FROM pair_trends
            WHERE granularity = 'MONTH' AND period_start = DATE '2024-07-01' AND article_count > 0
              AND country_a || '-' || country_b IN ('BLR-PRK', 'BLR-RUS', 'PRK-RUS')
            """));
  }

  @Test
  void theMinisterIsOnePersonAndThreeOthersAreOthers() throws SQLException {
    String idOf =
        "SELECT count(DISTINCT entity_id) FROM mentions WHERE type = 'PERSON' AND regexp_matches(surface, '%s')";
    assertEquals(1, tables.number(idOf.formatted("Ryzhenkov|Ryschenkow|Ryshchankou")));
    assertEquals(1, tables.number(idOf.formatted("Putin")));
    assertEquals(
        5,
        tables.number(
            idOf.formatted(
                "Ryzhenkov|Ryschenkow|Ryshchankou|Putin|Kim Jong Un|Kim Jong Gyu|Choe")));
    assertEquals(
        3,
        tables.number(
            """
            SELECT count(*) FROM (SELECT unnest(variants) AS v FROM entities WHERE type = 'PERSON')
            WHERE v.form IN ('Ryschenkow', 'Maxim Ryzhenkov', 'Maxim Ryshchankou')
            """));
  }

  @Test
  void theWaterMinisterIsOnlyInASummary() throws SQLException {
    assertEquals(
        1,
        tables.number(
            """
            SELECT count(*) FROM (SELECT text, unnest(sections) AS s FROM articles)
            WHERE contains(lower(substring(text, s.start_char + 1, s.end_char - s.start_char)), 'minister of water')
              AND s.kind = 'SUMMARY'
            """));
    assertEquals(
        0,
        tables.number(
            """
            SELECT count(*) FROM (SELECT text, unnest(sections) AS s FROM articles)
            WHERE contains(lower(substring(text, s.start_char + 1, s.end_char - s.start_char)), 'minister of water')
              AND s.kind <> 'SUMMARY'
            """));
  }

  @Test
  void pageFurnitureIsGone() throws SQLException {
    assertEquals(
        0,
        tables.number(
            "SELECT count(*) FROM articles WHERE regexp_matches(text, 'reached the end|Highlights|Opinions|1:51 PM')"));
  }
}
