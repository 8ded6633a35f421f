package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.testing.LocalSpark;
import java.time.Duration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The trends of a large corpus. {@code -Dtrend.rows=10000000} asks for the full size. */
@Tag("slow")
class TrendSpeedTest {
  private static final long ROWS = Long.getLong("trend.rows", 1_000_000);
  private static final int ROWS_PER_ARTICLE = 5; // the article and four sentences
  private static final int DAYS = 731;
  private static final int COUNTRIES = 80; // 3,160 pairs, 2.3 million pair-days
  private static final Duration BOUND = Duration.ofMinutes(10); // catches a blow-up, not a busy day

  @Test
  void twoYearsOfPairsTakeMinutes(TestReporter reporter) {
    SparkSession spark = LocalSpark.session();
    Dataset<Row> articles = articles(spark);
    Dataset<Row> pairMentions = pairMentions(articles);
    long start = System.nanoTime();
    TrendStage.trends(pairMentions, articles).write().format("noop").mode("overwrite").save();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    reporter.publishEntry("trends of %,d pair mentions".formatted(ROWS), taken.toString());
    assertTrue(taken.compareTo(BOUND) < 0, taken::toString);
  }

  /** Articles of two countries each, few countries in most of them. */
  private static Dataset<Row> articles(SparkSession spark) {
    Column first = country(1);
    Column second = country(2);
    return spark
        .range(0, ROWS / ROWS_PER_ARTICLE, 1, 8)
        .select(
            concat(lit("a"), lpad(col("id").cast("string"), 19, "0")).as(ArticleTable.ARTICLE_ID),
            date_add(to_date(lit("2023-01-01")), random(3, DAYS))
                .cast("timestamp")
                .as(ArticleTable.PUBLISHED_AT),
            when(random(4, 4).equalTo(0), lit("a0")).as(ArticleTable.DUPLICATE_OF),
            concat(lit("e"), random(5, (int) (ROWS / ROWS_PER_ARTICLE / 3)).cast("string"))
                .as(ArticleTable.EVENT_ID),
            concat(lit("outlet"), random(7, 200).cast("string")).as(ArticleTable.SOURCE),
            first.as(PairMentionTable.COUNTRY_A),
            second.as(PairMentionTable.COUNTRY_B),
            col("id"))
        .filter(col(PairMentionTable.COUNTRY_A).lt(col(PairMentionTable.COUNTRY_B)))
        .withColumn(
            ArticleTable.COUNTRIES,
            array(col(PairMentionTable.COUNTRY_A), col(PairMentionTable.COUNTRY_B)));
  }

  private static Dataset<Row> pairMentions(Dataset<Row> articles) {
    return articles
        .withColumn(
            PairMentionTable.SENTENCE_NO,
            expr("explode(sequence(0, %d))".formatted(2 * ROWS_PER_ARTICLE - 1)))
        .select(
            col(ArticleTable.ARTICLE_ID),
            col(ArticleTable.EVENT_ID),
            col(ArticleTable.DUPLICATE_OF),
            to_date(col(ArticleTable.PUBLISHED_AT)).as(PairMentionTable.PUBLISHED_DATE),
            col(PairMentionTable.COUNTRY_A),
            col(PairMentionTable.COUNTRY_B),
            when(col(PairMentionTable.SENTENCE_NO).equalTo(0), "DOCUMENT")
                .otherwise("SENTENCE")
                .as(PairMentionTable.LEVEL),
            col(PairMentionTable.SENTENCE_NO),
            random(6, 2).equalTo(0).as(PairMentionTable.IS_ACTING),
            col(PairMentionTable.SOURCE),
            lit(0.9).as(PairMentionTable.CONFIDENCE));
  }

  private static Column country(int seed) {
    return concat(
        lit("C"),
        lpad(
            expr(
                "cast(floor(%d * pow(pmod(xxhash64(id, %d), 1000000) / 1000000, 2)) as string)"
                    .formatted(COUNTRIES, seed)),
            3,
            "0"));
  }

  private static Column random(int seed, int bound) {
    return expr("cast(pmod(xxhash64(id, %d), %d) as int)".formatted(seed, bound));
  }
}
