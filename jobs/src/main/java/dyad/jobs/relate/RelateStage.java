package dyad.jobs.relate;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.model.CountingRule;
import dyad.model.MentionType;
import dyad.relate.PosConfig;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * What sentences say that countries do to each other. Only sentences that name two counted
 * countries are read again.
 */
public final class RelateStage {
  static final String MENTIONS = "mentions";

  private RelateStage() {}

  /**
   * Rows of {@code pair_relations}, in no order.
   *
   * @param mentions columns of {@link MentionTable}, linked
   * @param articles columns of {@link ArticleTable}
   */
  public static Dataset<Row> relations(
      Dataset<Row> mentions, Dataset<Row> articles, CountingRule rule, PosConfig config) {
    return names(mentions, rule)
        .join(
            articles
                .filter(size(col(ArticleTable.COUNTRIES)).gt(1))
                .select(
                    col(ArticleTable.ARTICLE_ID),
                    col(ArticleTable.EVENT_ID),
                    col(ArticleTable.DUPLICATE_OF),
                    to_date(col(ArticleTable.PUBLISHED_AT)).as(PairMentionTable.PUBLISHED_DATE),
                    col(ArticleTable.TEXT),
                    col(ArticleTable.SENTENCES)),
            MentionTable.ARTICLE_ID)
        .mapPartitions(new RelatePartition(config), Encoders.row(PairRelationTable.TABLE.schema()))
        .repartition(
            col(PairRelationTable.ARTICLE_ID)) // lest the writer, which looks twice, tag twice
        .to(PairRelationTable.TABLE.schema()); // the encoder loses the descriptions
  }

  /**
   * Per article with two countries: its counted countries, and organizations of no country, which
   * may stand in a country's place.
   */
  private static Dataset<Row> names(Dataset<Row> mentions, CountingRule rule) {
    Column isCountry =
        col(MentionTable.COUNTRY)
            .isNotNull()
            .and(col(MentionTable.COUNTRY).notEqual(CountingRule.EUROPEAN_UNION));
    Column isOrganization = col(MentionTable.TYPE).equalTo(MentionType.ORGANIZATION.name());
    Dataset<Row> countries = CountedMentions.ofCountries(mentions, rule);
    Dataset<Row> others =
        CountedMentions.of(mentions, rule)
            .filter(isOrganization.and(isCountry.equalTo(false)))
            .withColumn(MentionTable.COUNTRY, lit(null).cast("string"));
    String found = "found_countries";
    return countries
        .unionByName(others)
        .groupBy(MentionTable.ARTICLE_ID)
        .agg(
            collect_list(
                    struct(
                        MentionTable.MENTION_NO,
                        MentionTable.SENTENCE_NO,
                        MentionTable.SECTION,
                        MentionTable.START_CHAR,
                        MentionTable.END_CHAR,
                        MentionTable.TYPE,
                        MentionTable.COUNTRY,
                        MentionTable.COUNTRY_BASIS))
                .as(MENTIONS),
            collect_list(when(isCountry, col(MentionTable.COUNTRY))).as(found))
        .filter(size(array_distinct(col(found))).gt(1))
        .drop(found);
  }
}
