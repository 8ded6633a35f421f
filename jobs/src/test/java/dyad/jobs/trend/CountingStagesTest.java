package dyad.jobs.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dyad.jobs.cooccur.CooccurConfig;
import dyad.jobs.cooccur.CooccurStage;
import dyad.jobs.cooccur.PairEvidence;
import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.testing.LocalSpark;
import dyad.model.CountingRule;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class CountingStagesTest {
  private static final SparkSession SPARK = LocalSpark.session();

  @Test
  void rowsHaveTheSchemaOfTheirTable() {
    Pipeline tables = run(50, 1, 2);
    assertEquals(PairMentionTable.TABLE.schema(), tables.pairMentions().schema());
    assertEquals(PairTrendTable.TABLE.schema(), tables.trends().schema());
    assertEquals(CooccurrenceTable.TABLE.schema(), tables.together().schema());
  }

  @Test
  void neitherPartitionsNorTheOrderOfRowsChangeAnything() {
    Pipeline one = run(400, 1, 1);
    Row pairs = content(one.pairMentions());
    Row trends = content(one.trends());
    Row together = content(one.together());
    assertFalse(pairs.getLong(0) * trends.getLong(0) * together.getLong(0) == 0);
    for (int partitions : new int[] {2, 8}) {
      Pipeline other = run(400, partitions, partitions);
      assertEquals(pairs, content(other.pairMentions()));
      assertEquals(trends, content(other.trends()));
      assertEquals(together, content(other.together()));
    }
  }

  @Test
  void anEmptyCorpusGivesEmptyTables() {
    Pipeline tables = run(0, 1, 2);
    assertEquals(0, tables.pairMentions().count());
    assertEquals(0, tables.trends().count());
    assertEquals(0, tables.together().count());
  }

  @Test
  void anArticleThatListsSixtyCountriesIsCappedAndNamed() {
    SyntheticCorpus corpus = new SyntheticCorpus(100, 1);
    Dataset<Row> mentions = corpus.mentions(SPARK);
    assertEquals(
        List.of("a000000"),
        PairEvidence.cappedArticles(mentions, CountingRule.standard()).collectAsList().stream()
            .map(row -> row.getString(0))
            .toList());
  }

  @Test
  void noArticleOfFewNamesIsCappedForItsEntities() {
    SyntheticCorpus corpus = new SyntheticCorpus(50, 1);
    assertEquals(
        0,
        CooccurStage.cappedArticles(
                corpus.mentions(SPARK), corpus.articles(SPARK), CooccurConfig.standard())
            .count());
  }

  private static Pipeline run(int size, long order, int partitions) {
    SyntheticCorpus corpus = new SyntheticCorpus(size, 1).shuffled(order);
    return Pipeline.of(
        corpus.articles(SPARK).repartition(partitions),
        corpus.mentions(SPARK).repartition(partitions));
  }

  /** Number of rows, and the sum of their hashes: the same for the same rows in any order. */
  private static Row content(Dataset<Row> rows) {
    Column[] columns = Arrays.stream(rows.columns()).map(c -> col(c)).toArray(Column[]::new);
    return rows.agg(count(lit(1)), sum(xxhash64(columns).cast("decimal(20,0)"))).head();
  }
}
