package dyad.jobs.cooccur;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;

import dyad.cooccur.CountryPairs;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.model.CountingRule;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Which articles and sentences name which countries together. */
public final class PairEvidence {
  static final String MENTIONS = "mentions";

  private PairEvidence() {}

  /**
   * Rows of {@code pair_mentions}, in no order.
   *
   * @param mentions columns of {@link MentionTable}
   * @param articles {@code article_id}, {@code published_at}, {@code duplicate_of}, {@code
   *     event_id}, {@code source} at least
   */
  public static Dataset<Row> pairMentions(
      Dataset<Row> mentions, Dataset<Row> articles, CountingRule rule) {
    Dataset<Row> byArticle =
        CountedMentions.ofCountries(mentions, rule)
            .groupBy(MentionTable.ARTICLE_ID)
            .agg(
                collect_list(
                        struct(
                            MentionTable.MENTION_NO,
                            MentionTable.SENTENCE_NO,
                            MentionTable.SECTION,
                            MentionTable.COUNTRY,
                            MentionTable.ROLE,
                            MentionTable.CONFIDENCE))
                    .as(MENTIONS));
    Dataset<Row> published =
        articles.select(
            col(ArticleTable.ARTICLE_ID),
            col(ArticleTable.EVENT_ID),
            col(ArticleTable.DUPLICATE_OF),
            to_date(col(ArticleTable.PUBLISHED_AT)).as(PairMentionTable.PUBLISHED_DATE),
            col(ArticleTable.SOURCE).as(PairMentionTable.SOURCE));
    return byArticle
        .join(published, MentionTable.ARTICLE_ID)
        .flatMap(new PairRows(), Encoders.row(PairMentionTable.TABLE.schema()))
        .to(PairMentionTable.TABLE.schema()); // the encoder loses the descriptions
  }

  /**
   * Articles with more countries than are paired, in the whole or in one sentence; what they name
   * later is in no pair.
   *
   * @return {@code article_id}, once each
   */
  public static Dataset<Row> cappedArticles(Dataset<Row> mentions, CountingRule rule) {
    String inSentence = "sentence_countries";
    String inArticle = "article_countries";
    Dataset<Row> counted = CountedMentions.ofCountries(mentions, rule);
    Dataset<Row> longSentences =
        counted
            .groupBy(MentionTable.ARTICLE_ID, MentionTable.SENTENCE_NO)
            .agg(count_distinct(col(MentionTable.COUNTRY)).as(inSentence))
            .groupBy(MentionTable.ARTICLE_ID)
            .agg(max(inSentence).as(inSentence));
    return counted
        .groupBy(MentionTable.ARTICLE_ID)
        .agg(count_distinct(col(MentionTable.COUNTRY)).as(inArticle))
        .join(longSentences, MentionTable.ARTICLE_ID)
        .filter(
            col(inArticle)
                .gt(CountryPairs.MAX_COUNTRIES_PER_DOCUMENT)
                .or(col(inSentence).gt(CountryPairs.MAX_COUNTRIES_PER_SENTENCE)))
        .select(MentionTable.ARTICLE_ID);
  }
}
