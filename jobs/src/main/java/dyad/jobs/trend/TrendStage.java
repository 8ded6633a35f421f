package dyad.jobs.trend;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import dyad.cooccur.Level;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
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
 *
 * <p>Groups are bounded by the calendar, not by the corpus: a pair's series holds at most one cell
 * per period.
 */
public final class TrendStage {
  static final String CELLS = "cells";
  static final String FIRST = "first";
  static final String SECOND = "second";
  static final String VOLUMES = "volumes";
  static final String COUNT = "n";

  private static final String DATE = PairMentionTable.PUBLISHED_DATE;
  private static final String PERIOD = "period";

  private TrendStage() {}

  /**
   * Rows of {@code pair_trends}, in no order.
   *
   * @param pairMentions columns of {@link PairMentionTable}
   * @param articles {@code article_id}, {@code published_at}, {@code duplicate_of}, {@code
   *     countries} at least; every article of {@code pairMentions}, its countries included
   */
  public static Dataset<Row> trends(Dataset<Row> pairMentions, Dataset<Row> articles) {
    Dataset<Row> dated =
        articles
            .withColumn(DATE, to_date(col(ArticleTable.PUBLISHED_AT)))
            .filter(col(DATE).isNotNull());
    Dataset<Row> countries = countrySeries(dated);
    return pairSeries(pairMentions)
        .join(
            renamed(countries, PairTrendTable.COUNTRY_A, FIRST),
            new String[] {PairTrendTable.GRANULARITY, PairTrendTable.COUNTRY_A},
            "left")
        .join(
            renamed(countries, PairTrendTable.COUNTRY_B, SECOND),
            new String[] {PairTrendTable.GRANULARITY, PairTrendTable.COUNTRY_B},
            "left")
        .join(volumes(dated), PairTrendTable.GRANULARITY)
        .flatMap(new TrendRows(), Encoders.row(PairTrendTable.TABLE.schema()))
        .to(PairTrendTable.TABLE.schema()); // the encoder loses the descriptions
  }

  /** Per granularity and pair: its cells, in order of time. */
  private static Dataset<Row> pairSeries(Dataset<Row> pairMentions) {
    Column document = col(PairMentionTable.LEVEL).equalTo(Level.DOCUMENT.name());
    Column sentence = col(PairMentionTable.LEVEL).equalTo(Level.SENTENCE.name());
    Column original = col(PairMentionTable.DUPLICATE_OF).isNull();
    String a = PairTrendTable.COUNTRY_A;
    String b = PairTrendTable.COUNTRY_B;
    Dataset<Row> byDay =
        pairMentions
            .filter(col(DATE).isNotNull())
            .groupBy(col(DATE), col(a), col(b), col(PairMentionTable.EVENT_ID))
            .agg(
                count_if(sentence).as(PairTrendTable.SENTENCE_COUNT),
                count_if(document).as(PairTrendTable.ARTICLE_COUNT),
                count_if(document.and(original)).as(PairTrendTable.DISTINCT_ARTICLE_COUNT),
                count_if(document.and(original).and(col(PairMentionTable.IS_ACTING)))
                    .as(PairTrendTable.ACTING_ARTICLE_COUNT));
    Dataset<Row> byEvent =
        byPeriod(byDay)
            .groupBy(
                col(PairTrendTable.GRANULARITY),
                col(Periods.START),
                col(a),
                col(b),
                col(PairMentionTable.EVENT_ID))
            .agg(
                total(PairTrendTable.SENTENCE_COUNT),
                total(PairTrendTable.ARTICLE_COUNT),
                total(PairTrendTable.DISTINCT_ARTICLE_COUNT),
                total(PairTrendTable.ACTING_ARTICLE_COUNT));
    return byEvent
        .groupBy(PairTrendTable.GRANULARITY, Periods.START, a, b)
        .agg(
            total(PairTrendTable.SENTENCE_COUNT),
            total(PairTrendTable.ARTICLE_COUNT),
            total(PairTrendTable.DISTINCT_ARTICLE_COUNT),
            total(PairTrendTable.ACTING_ARTICLE_COUNT),
            count_if(col(PairTrendTable.ARTICLE_COUNT).gt(0)).as(PairTrendTable.STORY_COUNT))
        .groupBy(PairTrendTable.GRANULARITY, a, b)
        .agg(
            inOrder(
                    PairTrendTable.SENTENCE_COUNT,
                    PairTrendTable.ARTICLE_COUNT,
                    PairTrendTable.DISTINCT_ARTICLE_COUNT,
                    PairTrendTable.ACTING_ARTICLE_COUNT,
                    PairTrendTable.STORY_COUNT)
                .as(CELLS));
  }

  /** Per granularity and country: its distinct articles by period, in order of time. */
  private static Dataset<Row> countrySeries(Dataset<Row> dated) {
    String country = "country";
    Dataset<Row> byDay =
        dated
            .filter(col(ArticleTable.DUPLICATE_OF).isNull())
            .select(col(DATE), explode(col(ArticleTable.COUNTRIES)).as(country))
            .groupBy(DATE, country)
            .agg(count(lit(1)).as(COUNT));
    return byPeriod(byDay)
        .groupBy(PairTrendTable.GRANULARITY, country, Periods.START)
        .agg(total(COUNT))
        .groupBy(PairTrendTable.GRANULARITY, country)
        .agg(inOrder(COUNT).as(CELLS));
  }

  /** Per granularity: distinct articles of every period that has an article, in order of time. */
  private static Dataset<Row> volumes(Dataset<Row> dated) {
    Dataset<Row> byDay =
        dated.groupBy(DATE).agg(count_if(col(ArticleTable.DUPLICATE_OF).isNull()).as(COUNT));
    return byPeriod(byDay)
        .groupBy(PairTrendTable.GRANULARITY, Periods.START)
        .agg(total(COUNT))
        .groupBy(PairTrendTable.GRANULARITY)
        .agg(inOrder(COUNT).as(VOLUMES));
  }

  private static Dataset<Row> byPeriod(Dataset<Row> byDay) {
    return byDay
        .withColumn(PERIOD, explode(Periods.of(col(DATE))))
        .select(col("*"), col(PERIOD + ".*"))
        .drop(DATE, PERIOD);
  }

  private static Dataset<Row> renamed(Dataset<Row> series, String country, String cells) {
    return series.select(
        col(PairTrendTable.GRANULARITY), col("country").as(country), col(CELLS).as(cells));
  }

  private static Column total(String column) {
    return sum(column).as(column);
  }

  /** The group's cells with their period, sorted by it: no two share one. */
  private static Column inOrder(String... counts) {
    return array_sort(collect_list(struct(Periods.START, counts)));
  }
}
