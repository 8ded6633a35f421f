package dyad.jobs.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import dyad.jobs.relate.ToneCounts;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Country pairs by day, week and month.
 *
 * <p>An article counts on its own publish day. A copy is an article like any other in {@code
 * article_count} and {@code sentence_count}; it is never a distinct article, not even in a period
 * that its original is not in, so that summing {@code distinct_article_count} over periods counts
 * every text once.
 */
public final class TrendStage {
  static final String FIRST = "first";
  static final String SECOND = "second";
  static final String VOLUMES = "volumes";
  static final String COUNT = "n";
  static final String OUTLETS = "outlets";
  static final String TONES = "tones";

  private static final long ROWS_PER_TASK = 200_000; // a second or two, and a file of some MB

  private static final String DATE = PairMentionTable.PUBLISHED_DATE;
  private static final String COUNTRY = "country";

  private TrendStage() {}

  /**
   * Rows of {@code pair_trends}, in the order of the table.
   *
   * @param pairMentions columns of {@link PairMentionTable}
   * @param articles {@code article_id}, {@code published_at}, {@code source}, {@code duplicate_of},
   *     {@code countries} at least; every article of {@code pairMentions}, its countries included
   * @param relations columns of {@link PairRelationTable}
   */
  public static Dataset<Row> trends(
      Dataset<Row> pairMentions, Dataset<Row> articles, Dataset<Row> relations) {
    Dataset<Row> dated = dated(articles);
    Dataset<Row> outlets = OutletVolumes.byDay(dated);
    Dataset<Row> evidence =
        CountedPairs.articles(pairMentions, OutletVolumes.weights(outlets))
            .unionByName(CountedPairs.sentences(pairMentions), true);
    Dataset<Row> countries = countrySeries(dated);
    Column[] series = {
      col(PairTrendTable.GRANULARITY), col(PairTrendTable.COUNTRY_A), col(PairTrendTable.COUNTRY_B)
    };
    return CountedPairs.byPeriod(evidence)
        .repartition(series) // counted once: the division into ranges looks twice
        .join(
            renamed(countries, PairTrendTable.COUNTRY_A, FIRST),
            keyWith(PairTrendTable.COUNTRY_A),
            "left")
        .join(
            renamed(countries, PairTrendTable.COUNTRY_B, SECOND),
            keyWith(PairTrendTable.COUNTRY_B),
            "left")
        .join(
            toneSeries(relations),
            keyWith(PairTrendTable.COUNTRY_A, PairTrendTable.COUNTRY_B),
            "left")
        .join(OutletVolumes.calendar(outlets), PairTrendTable.GRANULARITY)
        .repartitionByRange(tasks(pairMentions, dated), series)
        .sortWithinPartitions(series)
        .flatMap(new TrendRows(), Encoders.row(PairTrendTable.TABLE.schema()))
        .to(PairTrendTable.TABLE.schema()); // the encoder loses the descriptions
  }

  /** Enough for each core, and no more files than the rows are worth: a pair has one each day. */
  private static int tasks(Dataset<Row> pairMentions, Dataset<Row> dated) {
    int most =
        Integer.parseInt(pairMentions.sparkSession().conf().get("spark.sql.shuffle.partitions"));
    long pairs =
        pairMentions
            .select(PairMentionTable.COUNTRY_A, PairMentionTable.COUNTRY_B)
            .distinct()
            .count();
    long rows = pairs * dated.select(DATE).distinct().count();
    return (int) Math.max(1, Math.min(most, rows / ROWS_PER_TASK));
  }

  /** Per granularity and pair: the articles that tell of its tone, by period, in order of time. */
  private static Dataset<Row> toneSeries(Dataset<Row> relations) {
    return Periods.explode(ToneCounts.byDay(relations))
        .groupBy(
            PairTrendTable.GRANULARITY,
            PairTrendTable.COUNTRY_A,
            PairTrendTable.COUNTRY_B,
            Periods.START)
        .agg(
            sum(ToneCounts.COOPERATION_COUNT).as(ToneCounts.COOPERATION_COUNT),
            sum(ToneCounts.CONFLICT_COUNT).as(ToneCounts.CONFLICT_COUNT))
        .groupBy(PairTrendTable.GRANULARITY, PairTrendTable.COUNTRY_A, PairTrendTable.COUNTRY_B)
        .agg(Periods.inOrder(ToneCounts.COOPERATION_COUNT, ToneCounts.CONFLICT_COUNT).as(TONES));
  }

  /** The articles with a publish day, as {@code published_date}. */
  static Dataset<Row> dated(Dataset<Row> articles) {
    return articles
        .withColumn(DATE, to_date(col(ArticleTable.PUBLISHED_AT)))
        .filter(col(DATE).isNotNull());
  }

  /** Per granularity and country: its distinct articles by period, in order of time. */
  private static Dataset<Row> countrySeries(Dataset<Row> dated) {
    Dataset<Row> byDay =
        dated
            .filter(col(ArticleTable.DUPLICATE_OF).isNull())
            .select(col(DATE), explode(col(ArticleTable.COUNTRIES)).as(COUNTRY))
            .groupBy(DATE, COUNTRY)
            .agg(count(lit(1)).as(COUNT));
    return Periods.explode(byDay)
        .groupBy(PairTrendTable.GRANULARITY, COUNTRY, Periods.START)
        .agg(sum(COUNT).as(COUNT))
        .groupBy(PairTrendTable.GRANULARITY, COUNTRY)
        .agg(Periods.inOrder(COUNT).as(COUNT));
  }

  private static Dataset<Row> renamed(Dataset<Row> series, String country, String cells) {
    return series.select(
        col(PairTrendTable.GRANULARITY), col(COUNTRY).as(country), col(COUNT).as(cells));
  }

  private static String[] keyWith(String... countries) {
    return Stream.concat(Stream.of(PairTrendTable.GRANULARITY), Stream.of(countries))
        .toArray(String[]::new);
  }
}
