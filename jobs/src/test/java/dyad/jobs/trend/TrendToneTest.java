package dyad.jobs.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.testing.LocalSpark;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TrendToneTest {
  private static final SparkSession SPARK = LocalSpark.session();

  @Test
  void everySentenceThatTellsOfConflictIsInTheTone() {
    SyntheticCorpus corpus = new SyntheticCorpus(120, 3);
    Pipeline tables = Pipeline.of(corpus.articles(SPARK), corpus.mentions(SPARK));
    Dataset<Row> relations =
        conflicts(tables.pairMentions().filter(col(PairMentionTable.LEVEL).equalTo("SENTENCE")));
    Dataset<Row> trends =
        TrendStage.trends(tables.pairMentions(), tables.articles(), relations).cache();
    assertEquals(PairTrendTable.TABLE.schema(), trends.schema());
    assertEquals(tables.trends().count(), trends.count());
    long pairsOfArticles =
        relations
            .filter(
                col(PairRelationTable.DUPLICATE_OF)
                    .isNull()
                    .and(col(PairRelationTable.PUBLISHED_DATE).isNotNull()))
            .select(
                PairRelationTable.ARTICLE_ID,
                PairRelationTable.COUNTRY_A,
                PairRelationTable.COUNTRY_B)
            .distinct()
            .count();
    assertTrue(pairsOfArticles > 0);
    for (String granularity : new String[] {"DAY", "WEEK", "MONTH"}) {
      Row sums =
          trends
              .filter(col(PairTrendTable.GRANULARITY).equalTo(granularity))
              .agg(sum(PairTrendTable.CONFLICT_COUNT), sum(PairTrendTable.COOPERATION_COUNT))
              .first();
      assertEquals(pairsOfArticles, sums.getLong(0), granularity);
      assertEquals(0, sums.getLong(1), granularity);
    }
    Column told = col(PairTrendTable.CONFLICT_COUNT).gt(0);
    Column allConflict = col(PairTrendTable.TONE).equalTo(-1).and(col("tone_low").equalTo(-1));
    assertEquals(0, trends.filter(told.and(allConflict.equalTo(false))).count());
    assertEquals(
        0, trends.filter(told.equalTo(false).and(col(PairTrendTable.TONE).isNotNull())).count());
  }

  private static Dataset<Row> conflicts(Dataset<Row> sentences) {
    return sentences
        .withColumn(PairRelationTable.QUAD_CLASS, lit("VERBAL_CONFLICT"))
        .withColumn(PairRelationTable.IS_NEGATED, lit(false))
        .withColumn(PairRelationTable.IS_HYPOTHETICAL, lit(false));
  }
}
