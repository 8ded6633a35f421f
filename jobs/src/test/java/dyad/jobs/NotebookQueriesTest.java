package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.Duck;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.Labels;
import dyad.jobs.testing.LocalSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of the notebooks over the tables of the sample articles. */
@Tag("slow")
class NotebookQueriesTest {
  private static final Path NOTEBOOKS = Path.of("..", "notebooks").toAbsolutePath().normalize();

  @TempDir private static Path folder;
  private static Path output;
  private static Duck tables;

  @BeforeAll
  static void runTheJob() throws SQLException {
    output = folder.resolve("out");
    Dyad run =
        Dyad.run(
            "run",
            Labels.ARTICLES.toString(),
            "--output",
            output.toString(),
            "--no-report",
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
  void everyQueryGivesRows() throws Exception {
    List<Path> queries;
    try (Stream<Path> files = Files.list(NOTEBOOKS.resolve("sql"))) {
      queries = files.sorted().toList();
    }
    assertFalse(queries.isEmpty());
    Map<String, Long> rows = new TreeMap<>();
    for (Path query : queries) {
      String counted = "SELECT count(*) FROM (%s)".formatted(sql(query));
      rows.put(query.getFileName().toString(), tables.number(counted));
    }
    assertEquals(List.of(), rows.keySet().stream().filter(name -> rows.get(name) == 0).toList());
  }

  @Test
  void theTrendOfAPairIsThatOfItsWeeks() throws Exception {
    assertEquals(
        tables.number(
            "SELECT sum(distinct_article_count) FROM pair_trends WHERE granularity = 'MONTH'"
                + " AND country_a = 'BLR' AND country_b = 'PRK'"),
        tables.number(
            "SELECT sum(distinct_article_count) FROM (%s)"
                .formatted(sql(NOTEBOOKS.resolve("sql/pair_trend.sql")))));
  }

  @Test
  void evaluateReadsBackTheArticlesToCheckByHand() throws Exception {
    Path checked = folder.resolve("hand_check.csv");
    tables.writeCsv(sql(NOTEBOOKS.resolve("sql/hand_check.sql")), checked);
    Dyad untouched = evaluate(checked);
    assertTrue(untouched.out().contains("50 of 50 labelled articles"), untouched::out);
    assertEquals(List.of(), errors(untouched), untouched::out);

    String row = Files.readString(checked).lines().skip(1).findFirst().orElseThrow();
    String corrected = row.replaceFirst(",", ",TUV ");
    Files.writeString(checked, Files.readString(checked).replace(row, corrected));
    assertTrue(errors(evaluate(checked)).toString().contains("TUV"));
  }

  private static Dyad evaluate(Path labels) {
    Dyad evaluated =
        Dyad.run(
            "evaluate", "countries", "--tables", output.toString(), "--labels", labels.toString());
    assertEquals(0, evaluated.exitCode(), evaluated::err);
    return evaluated;
  }

  /** Lines that list an error of countries of any place. */
  private static List<String> errors(Dyad evaluated) {
    List<String> errors = new ArrayList<>();
    boolean counts = false;
    for (String line : evaluated.out().lines().toList()) {
      if (line.contains("costliest errors")) {
        counts = line.contains("ANY_PLACE"); // the file does not say what is named outright
      } else if (counts && line.startsWith("    ")) {
        errors.add(line);
      }
    }
    return errors;
  }

  @Test
  void theSparkSessionRunsAndItsQuestionsHaveAnswers() throws IOException {
    String session =
        Files.readString(NOTEBOOKS.resolve("session.sql")).replace("${tables}", output.toString());
    SparkSession spark = LocalSpark.session();
    List<Long> answers = new ArrayList<>();
    for (String statement : session.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!statement.isBlank()) {
        Dataset<Row> rows = spark.sql(statement.strip());
        if (statement.strip().startsWith("SELECT")) {
          answers.add(rows.count());
        }
      }
    }
    assertEquals(4, answers.size());
    assertFalse(answers.contains(0L), answers::toString);
  }

  /** A query with its parameters filled in, as one that can stand in brackets. */
  private static String sql(Path query) throws IOException, SQLException {
    String event = "(SELECT event_id FROM events ORDER BY article_count DESC, event_id LIMIT 1)";
    return Files.readString(query)
        .replaceAll("(?m)^--.*$", "")
        .replace("$country_a", "'BLR'")
        .replace("$country_b", "'PRK'")
        .replace("$granularity", "'WEEK'")
        .replace("$event_id", event)
        .strip()
        .replaceAll(";$", "");
  }
}
