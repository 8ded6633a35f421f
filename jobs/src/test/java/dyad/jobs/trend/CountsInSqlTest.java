package dyad.jobs.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.LocalSpark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recomputes the written tables with another engine. */
@Tag("slow")
class CountsInSqlTest {
  @TempDir private static Path folder;
  private static Connection duckdb;

  @BeforeAll
  static void writeTables() throws SQLException {
    SparkSession spark = LocalSpark.session();
    SyntheticCorpus corpus = new SyntheticCorpus(1_200, 42);
    Dataset<Row> mentions = corpus.mentions(spark);
    Pipeline tables = Pipeline.of(corpus.articles(spark), mentions);
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duckdb.createStatement()) {
      statement.execute("set timezone = 'UTC'");
      statement.execute(
          "create macro same(x, y) as x is not distinct from y or coalesce(abs(x - y) < 1e-9, false)");
    }
    write("mentions", mentions);
    write("articles", tables.articles());
    write("pair_mentions", tables.pairMentions());
    write("pair_trends", tables.trends());
    write("cooccurrences", tables.together());
  }

  @AfterAll
  static void close() throws SQLException {
    duckdb.close();
  }

  @Test
  void evidenceIsWhatSqlFindsInMentions() throws Exception {
    assertNoDifference("pair_mentions.sql", 1_000);
  }

  @Test
  void everyCellOfTheTrendsEqualsItsCountInSql() throws Exception {
    assertNoDifference("pair_trends.sql", 10_000);
  }

  @Test
  void everyCooccurrenceEqualsItsCountInSql() throws Exception {
    assertNoDifference("cooccurrences.sql", 1_000);
  }

  @Test
  void noKeyIsTwice() throws SQLException {
    assertEquals(
        0,
        number(
            "select count(*) from (select 1 from pair_trends"
                + " group by granularity, period_start, country_a, country_b having count(*) > 1)"));
    assertEquals(
        0,
        number(
            "select count(*) from (select 1 from pair_mentions"
                + " group by article_id, country_a, country_b, level, sentence_no"
                + " having count(*) > 1)"));
  }

  /**
   * Runs a query that joins the recomputed table with the written one in full and returns one row:
   * how many rows there are, how many differ, and one that does.
   */
  private static void assertNoDifference(String query, long atLeast)
      throws SQLException, IOException {
    try (Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(resource(query))) {
      assertTrue(result.next());
      assertTrue(result.getLong(1) >= atLeast, "only " + result.getLong(1) + " rows compared");
      assertEquals(0, result.getLong(2), "for example " + result.getString(3));
    }
  }

  private static long number(String query) throws SQLException {
    try (Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      assertTrue(result.next());
      return result.getLong(1);
    }
  }

  private static void write(String name, Dataset<Row> rows) throws SQLException {
    String path = folder.resolve(name).toString();
    rows.write().parquet(path);
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(
          "create view %s as select * from read_parquet('%s/*.parquet')".formatted(name, path));
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream = CountsInSqlTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
