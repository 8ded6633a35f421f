package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.timestamp_micros;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import dyad.jobs.tables.ArticleTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Articles to learn from.
 *
 * @param articles what {@link ClusterStage#cluster} reads, and {@link #LABEL}
 * @param mentions as there
 * @param meaning of the label
 * @param weight of one pair of this corpus, above 0
 */
public record TrainingCorpus(
    Dataset<Row> articles, Dataset<Row> mentions, Meaning meaning, double weight) {
  /** Group of an article; articles without one are there as distractors only. */
  public static final String LABEL = "label";

  private static final int PERCENT = 100;
  private static final long MICROS_A_DAY = 24L * 3600 * 1_000_000;
  private static final long DAYS_A_WEEK = 7;
  private static final long FIRST_MONDAY = 4; // of 1970

  /** What it means that two articles have one label. */
  public enum Meaning {
    /** They report one event, and two of different labels report two. */
    EVENT,
    /**
     * Nothing; but two of different labels are strangers. Weeks of one newswire laid over one
     * another are such labels: alike in style and date, never in what happened.
     */
    SIDE,
    /** Nothing; but articles more than a week apart are strangers: a saga's next happening. */
    APART
  }

  /**
   * One newswire with its weeks laid over one another: articles of different weeks are strangers,
   * however near their dates now are.
   *
   * @param articles dated ones count only
   */
  public static TrainingCorpus weeksOverlaid(
      Dataset<Row> articles, Dataset<Row> mentions, double weight) {
    Column week =
        floor(
            unix_micros(col(ArticleTable.PUBLISHED_AT))
                .divide(MICROS_A_DAY)
                .minus(FIRST_MONDAY)
                .divide(DAYS_A_WEEK));
    Dataset<Row> overlaid =
        dated(articles)
            .withColumn(LABEL, week)
            .withColumn(
                ArticleTable.PUBLISHED_AT,
                timestamp_micros(
                    unix_micros(col(ArticleTable.PUBLISHED_AT))
                        .minus(col(LABEL).multiply(DAYS_A_WEEK * MICROS_A_DAY))))
            .withColumn(LABEL, col(LABEL).cast(DataTypes.StringType));
    return new TrainingCorpus(overlaid, mentions, Meaning.SIDE, weight);
  }

  /** One newswire as it is dated. */
  public static TrainingCorpus apart(Dataset<Row> articles, Dataset<Row> mentions, double weight) {
    return new TrainingCorpus(
        dated(articles).withColumn(LABEL, lit(null).cast(DataTypes.StringType)),
        mentions,
        Meaning.APART,
        weight);
  }

  private static Dataset<Row> dated(Dataset<Row> articles) {
    return articles.where(col(ArticleTable.PUBLISHED_AT).isNotNull());
  }

  /** The same without linked entities: capitalised words stand in for them. */
  public TrainingCorpus unlinked() {
    return new TrainingCorpus(articles, mentions.limit(0), meaning, weight);
  }

  /**
   * The same with most articles of some events left out: labelled sets hardly have articles that
   * stand alone, and a model must learn that the best neighbour can be a stranger.
   *
   * @param percent events that keep one article only
   */
  public TrainingCorpus thinned(int percent, long seed) {
    Column cut = percentile(seed, col(LABEL)).lt(percent);
    Dataset<Row> kept =
        articles
            .where(cut)
            .groupBy(LABEL)
            .agg(
                min(struct(
                        xxhash64(lit(seed), col(ArticleTable.ARTICLE_ID)).as("draw"),
                        col(ArticleTable.ARTICLE_ID)))
                    .as("kept"))
            .select(col("kept").getField(ArticleTable.ARTICLE_ID).as(ArticleTable.ARTICLE_ID));
    Dataset<Row> thin =
        articles
            .where(not(cut).or(col(LABEL).isNull()))
            .unionByName(articles.join(kept, new String[] {ArticleTable.ARTICLE_ID}, "left_semi"));
    return new TrainingCorpus(thin, mentions, meaning, weight);
  }

  /** The same with the dates of some articles removed. */
  public TrainingCorpus undated(int percent, long seed) {
    Column without = percentile(seed, col(ArticleTable.ARTICLE_ID)).lt(percent);
    return new TrainingCorpus(
        articles.withColumn(
            ArticleTable.PUBLISHED_AT,
            when(without, lit(null)).otherwise(col(ArticleTable.PUBLISHED_AT))),
        mentions,
        meaning,
        weight);
  }

  private static Column percentile(long seed, Column of) {
    return pmod(xxhash64(lit(seed), of), lit(PERCENT));
  }
}
