package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.evaluate.BCubed;
import dyad.evaluate.Counts;
import dyad.jobs.tables.GroupTrendTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole flow over the sample articles, judged by their labels and by DuckDB. */
@Tag("slow")
class SeedsFlowTest {
  /** Key of an article in the label files. */
  private static final String KEY =
      "substring(input_file, strpos(input_file, 'seeds/articles/') + 15) || '#' || record_no";

  @TempDir private static Path folder;

  /** Two groups and two home countries of outlets among the sample articles. */
  private static final String OUTLETS =
      """
      source,group,country
      Capital Gazette,daily,USA
      "Capital Gazette: World",daily,USA
      Reuters,wire,GBR
      The Baltic Ledger,daily,
      """;

  private static Dyad run;
  private static Duck tables;

  @BeforeAll
  static void runTheJob() throws SQLException, IOException {
    Path output = folder.resolve("out");
    Path outlets = Files.writeString(folder.resolve("outlets.csv"), OUTLETS);
    run =
        Dyad.run(
            "run",
            Labels.ARTICLES.toString(),
            "--output",
            output.toString(),
            "--outlets",
            outlets.toString(),
            "--today",
            "2026-01-01");
    assertEquals(0, run.exitCode(), run::err);
    tables = Duck.over(output);
  }

  @AfterAll
  static void closeTables() throws SQLException {
    tables.close();
  }

  @Test
  void everyRecordIsAnArticleOrAReject() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row : Labels.read("rejects.tsv")) {
      expected.put(row.get("input_file") + "#" + row.get("record_no"), row.get("reason"));
    }
    assertEquals(
        expected, new TreeMap<>(tables.pairs("SELECT %s, reason FROM rejects".formatted(KEY))));
    assertEquals(
        new TreeSet<>(Labels.map("events.tsv", "key", "event").keySet()),
        new TreeSet<>(tables.pairs("SELECT %s, 1 FROM articles".formatted(KEY)).keySet()));
    assertEquals(
        0,
        tables.number(
            "SELECT count(*) FROM runs WHERE input_record_count <> article_count + reject_count"
                + " OR article_count <> (SELECT count(*) FROM articles)"
                + " OR reject_count <> (SELECT count(*) FROM rejects)"));
  }

  @Test
  void datesAndTheirSourcesAreThoseOfTheLabels() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row : Labels.read("dates.tsv")) {
      expected.put(row.get("key"), row.get("date") + " " + row.get("date_source"));
    }
    assertEquals(
        expected,
        new TreeMap<>(
            tables.pairs(
                "SELECT %s, coalesce(strftime(published_at, '%%Y-%%m-%%d'), '') || ' ' || date_source FROM articles"
                    .formatted(KEY))));
  }

  @Test
  void everyMentionIsWhatStandsAtItsOffsets() throws SQLException {
    assertEquals(
        0,
        tables.number(
            "SELECT count(*) FROM mentions JOIN articles USING (article_id)"
                + " WHERE substring(text, start_char + 1, end_char - start_char) <> surface"));
  }

  @Test
  void keysAreUnique() throws SQLException {
    for (Table table : Tables.ALL) {
      String key = String.join(", ", table.key());
      assertEquals(
          0,
          tables.number(
              "SELECT count(*) FROM (SELECT 1 FROM %s GROUP BY %s HAVING count(*) > 1)"
                  .formatted(table.name(), key)),
          table.name());
    }
  }

  @Test
  void everyMonthlyCellIsACountOverTheEvidence() throws SQLException {
    assertEquals(
        0,
        tables.number(
            """
            SELECT count(*) FROM (
              SELECT date_trunc('month', published_date)::DATE AS period_start, country_a, country_b,
                count(*) FILTER (level = 'SENTENCE') AS sentence_count,
                count(*) FILTER (level = 'DOCUMENT') AS article_count,
                count(*) FILTER (level = 'DOCUMENT' AND duplicate_of IS NULL) AS distinct_article_count,
                count(DISTINCT event_id) FILTER (level = 'DOCUMENT' AND duplicate_of IS NULL)
                  AS story_count
              FROM pair_mentions WHERE published_date IS NOT NULL GROUP BY ALL
            ) counted
            FULL JOIN (SELECT * FROM pair_trends WHERE granularity = 'MONTH' AND article_count > 0) published
            USING (period_start, country_a, country_b)
            WHERE counted.sentence_count IS DISTINCT FROM published.sentence_count
              OR counted.article_count IS DISTINCT FROM published.article_count
              OR counted.distinct_article_count IS DISTINCT FROM published.distinct_article_count
              OR counted.story_count IS DISTINCT FROM published.story_count
            """));
  }

  @Test
  void theAuditDerivesEveryPublishedNumberAgain() {
    Dyad audit = Dyad.run("audit", "--tables", folder.resolve("out").toString());
    assertEquals(0, audit.exitCode(), audit::out);
    assertTrue(audit.out().startsWith("0 of "), audit::out);
  }

  @Test
  void theAuditFindsANumberThatWasChanged() throws Exception {
    Path altered = folder.resolve("altered-tables");
    for (Table table : Tables.ALL) {
      Path target = Files.createDirectories(altered.resolve(table.name()));
      String columns = table.equals(GroupTrendTable.TABLE) ? "* REPLACE (share / 2 AS share)" : "*";
      tables.write(
          "SELECT %s FROM %s".formatted(columns, table.name()), target.resolve("all.parquet"));
    }
    Dyad audit = Dyad.run("audit", "--tables", altered.toString());
    assertEquals(2, audit.exitCode(), audit::out);
    assertTrue(audit.out().startsWith("group_trends "), audit::out);
  }

  @Test
  void articlesOnOneHappeningMeetInOneEvent() throws Exception {
    BCubed score =
        BCubed.of(
            Labels.map("events.tsv", "key", "event"),
            tables.pairs("SELECT %s, event_id FROM articles".formatted(KEY)));
    System.out.println("seeds events " + score);
    assertTrue(score.f1() >= 0.85, score::toString);
  }

  @Test
  void copiesAreFound() throws Exception {
    Map<String, String> labels = new TreeMap<>();
    for (String key : Labels.map("events.tsv", "key", "event").keySet()) {
      labels.put(key, key);
    }
    labels.putAll(Labels.map("copies.tsv", "key", "original_key"));
    labels.replaceAll((key, original) -> labels.get(original));
    BCubed score =
        BCubed.of(
            labels,
            tables.pairs(
                "SELECT %s, coalesce(duplicate_of, article_id) FROM articles".formatted(KEY)));
    System.out.println("seeds copies " + score);
    assertTrue(score.f1() >= 0.97, score::toString);
  }

  @Test
  void countriesAreThoseThatTheArticleNames() throws Exception {
    Counts counts = Counts.NONE;
    Map<String, String> found =
        tables.pairs("SELECT %s, array_to_string(countries, ' ') FROM articles".formatted(KEY));
    for (Map<String, String> row : Labels.read("countries.tsv")) {
      counts = counts.plus(compare(words(row.get("countries")), words(found.get(row.get("key")))));
    }
    System.out.println("seeds countries " + counts + " F " + counts.f1());
    assertTrue(counts.f1() >= 0.93, counts::toString);
  }

  @Test
  void spellingsOfOneNameAreOneEntity() throws Exception {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Map<String, String> row : Labels.read("entities.tsv")) {
      labels.put(row.get("key") + "|" + row.get("surface"), row.get("entity"));
    }
    Map<String, String> found =
        tables.pairs(
            "SELECT %s || '|' || surface, min(entity_id) FROM mentions JOIN articles USING (article_id) WHERE type IN ('PERSON', 'ORGANIZATION') GROUP BY 1"
                .formatted(KEY));
    int all = labels.size();
    labels.keySet().retainAll(found.keySet());
    BCubed score = BCubed.of(labels, found);
    System.out.println("seeds identity of " + labels.size() + " found of " + all + " " + score);
    assertTrue(labels.size() >= 0.85 * all, () -> "only " + labels.size() + " of " + all);
    assertTrue(score.f1() >= 0.93, score::toString);
  }

  @Test
  void theSummaryTellsWhatWasDone() {
    assertTrue(run.out().contains("records read         110"), run::out);
    assertTrue(run.out().contains("articles             102"), run::out);
  }

  private static Counts compare(Set<String> expected, Set<String> found) {
    Set<String> both = new HashSet<>(expected);
    both.retainAll(found);
    return new Counts(both.size(), found.size() - both.size(), expected.size() - both.size());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
  }

  @Test
  void theTablesAreMeasuredAgainstEveryKindOfLabel() {
    Map<String, String> measured =
        Map.of(
            "countries", "FOCUS",
            "identity", "B-cubed P 1.000",
            "events", "NMI",
            "copies", "pairs    P 1.000 R 1.000");
    Map<String, String> files =
        Map.of(
            "countries", "countries.tsv",
            "identity", "entities.tsv",
            "events", "events.tsv",
            "copies", "copies.tsv");
    measured.forEach(
        (what, expected) -> {
          Dyad evaluate =
              Dyad.run(
                  "evaluate",
                  what,
                  "--tables",
                  folder.resolve("out").toString(),
                  "--labels",
                  Labels.ARTICLES.resolve("../labels/" + files.get(what)).toString());
          assertEquals(0, evaluate.exitCode(), evaluate::err);
          assertTrue(evaluate.out().contains(expected), evaluate::out);
          System.out.println(evaluate.out());
        });
  }

  @Test
  void alteredCopiesAreLabelled() throws Exception {
    Path altered = folder.resolve("altered");
    Dyad perturb =
        Dyad.run(
            "perturb",
            "--tables",
            folder.resolve("out").toString(),
            "--output",
            altered.toString());
    assertEquals(0, perturb.exitCode(), perturb::err);
    long originals = tables.number("SELECT count(*) FROM articles WHERE duplicate_of IS NULL");
    int copies = Files.readAllLines(altered.resolve("copies.tsv")).size() - 1;
    assertTrue(copies > 5, () -> "copies: " + copies);
    assertEquals(originals + copies, Files.readAllLines(altered.resolve("articles.jsonl")).size());
  }

  @Test
  void labelsOfOtherArticlesAreAMistakeOfOneLine() throws Exception {
    Path labels = folder.resolve("other.tsv");
    Files.writeString(labels, "id\tevent\nnowhere\t1\n");
    Dyad evaluate =
        Dyad.run(
            "evaluate",
            "events",
            "--tables",
            folder.resolve("out").toString(),
            "--labels",
            labels.toString());
    assertEquals(2, evaluate.exitCode());
    assertTrue(evaluate.err().contains("none of its 1 ids"), evaluate::err);
  }
}
