package dyad.jobs.link;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import dyad.annotate.ArticleCountries;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.LearnedCueTable;
import dyad.jobs.tables.MentionTable;
import dyad.link.LinkLimits;
import dyad.model.CountryBasis;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the corpus itself says of its names: a minister whose office three articles give is the same
 * minister in a fourth that does not. One pass counts, for each entity, the articles that tie it to
 * a country; entities beyond strict bounds then code their silent mentions, with basis LEARNED.
 *
 * <p>The idea of learning cues from the user's own corpus is Newsmap's (Watanabe 2018); counting
 * only what an article says of the name itself, and not what else it names, is stricter: a foreign
 * minister is named beside many countries.
 */
public final class LearnedCues {
  private static final String DAY = "day";
  private static final String MENTIONS = "n";
  private static final String TIED = "tied";
  private static final String BEST = "best";
  private static final String LEARNED_COUNTRY = "learned_country";
  private static final String LEARNED_CONFIDENCE = "learned_confidence";

  private LearnedCues() {}

  /**
   * Rows of {@link LearnedCueTable}: every entity that two articles or more tie to one country and
   * another leaves without any.
   *
   * @param mentions article_id, entity_id, type, section, country and confidence of {@link
   *     MentionTable}, before anything is learned
   * @param articles article_id and published_at
   * @param copies article_id and duplicate_of of every copy; they count nothing
   * @param entities entity_id, type and name
   */
  public static Dataset<Row> find(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> copies, Dataset<Row> entities) {
    Column isTied =
        col(MentionTable.COUNTRY)
            .isNotNull()
            .and(col(MentionTable.CONFIDENCE).geq(ArticleCountries.BOUND));
    Dataset<Row> byArticle =
        nameable(mentions)
            .where(
                col(MentionTable.SECTION)
                    .isin(SectionKind.HEADLINE.name(), SectionKind.BODY.name()))
            .join(copies.select(ArticleTable.ARTICLE_ID), columns(ArticleTable.ARTICLE_ID), "anti")
            .groupBy(
                col(MentionTable.ENTITY_ID),
                col(MentionTable.ARTICLE_ID),
                when(isTied, col(MentionTable.COUNTRY)).as(MentionTable.COUNTRY))
            .agg(count(lit(1)).as(MENTIONS))
            .groupBy(MentionTable.ENTITY_ID, MentionTable.ARTICLE_ID)
            .agg(mostly(struct(col(MENTIONS), col(MentionTable.COUNTRY))).as(BEST))
            .select(
                col(MentionTable.ENTITY_ID),
                col(MentionTable.ARTICLE_ID),
                col(BEST + "." + MentionTable.COUNTRY).as(MentionTable.COUNTRY))
            .join(days(articles), columns(ArticleTable.ARTICLE_ID), "left");
    Dataset<Row> counted =
        byArticle
            .groupBy(MentionTable.ENTITY_ID, MentionTable.COUNTRY)
            .agg(
                count(lit(1)).as(MENTIONS),
                min(DAY).as(LearnedCueTable.FIRST_DAY),
                max(DAY).as(LearnedCueTable.LAST_DAY))
            .groupBy(MentionTable.ENTITY_ID)
            .agg(
                sum(MENTIONS).as(LearnedCueTable.ARTICLE_COUNT),
                sum(when(col(MentionTable.COUNTRY).isNotNull(), col(MENTIONS))).as(TIED),
                mostly(
                        struct(
                            col(MENTIONS),
                            col(MentionTable.COUNTRY),
                            col(LearnedCueTable.FIRST_DAY),
                            col(LearnedCueTable.LAST_DAY)))
                    .as(BEST))
            .where(
                col(BEST + "." + MENTIONS)
                    .geq(LinkLimits.CUE_PROPOSAL)
                    .and(col(LearnedCueTable.ARTICLE_COUNT).gt(col(TIED))));
    return counted
        .join(
            entities.select(EntityTable.ENTITY_ID, EntityTable.TYPE, EntityTable.NAME),
            EntityTable.ENTITY_ID)
        .select(
            col(LearnedCueTable.ENTITY_ID),
            col(LearnedCueTable.NAME),
            col(LearnedCueTable.TYPE),
            col(BEST + "." + MentionTable.COUNTRY).as(LearnedCueTable.COUNTRY),
            col(BEST + "." + MENTIONS).as(LearnedCueTable.SUPPORT),
            col(BEST + "." + MENTIONS).divide(col(TIED)).as(LearnedCueTable.PRECISION),
            col(LearnedCueTable.ARTICLE_COUNT),
            col(BEST + "." + LearnedCueTable.FIRST_DAY).as(LearnedCueTable.FIRST_DAY),
            col(BEST + "." + LearnedCueTable.LAST_DAY).as(LearnedCueTable.LAST_DAY),
            col(BEST + "." + MENTIONS)
                .plus(1)
                .divide(col(TIED).plus(2))
                .as(LearnedCueTable.CONFIDENCE))
        .withColumn(LearnedCueTable.IS_USED, isStrict());
  }

  /** The greatest struct of those with a country: by count, then by the alphabet. */
  private static Column mostly(Column row) {
    return max(when(col(MentionTable.COUNTRY).isNotNull(), row));
  }

  private static Column isStrict() {
    Column isFullName =
        col(LearnedCueTable.TYPE)
            .notEqual(MentionType.PERSON.name())
            .or(col(LearnedCueTable.NAME).contains(" "));
    return col(LearnedCueTable.SUPPORT)
        .geq(LinkLimits.CUE_ARTICLES)
        .and(col(LearnedCueTable.PRECISION).geq(LinkLimits.CUE_PRECISION))
        .and(
            col(LearnedCueTable.SUPPORT)
                .geq(col(LearnedCueTable.ARTICLE_COUNT).multiply(LinkLimits.CUE_COVERAGE)))
        .and(isFullName);
  }

  /**
   * The silent mentions that a used cue codes: article_id, mention_no, and the country and
   * confidence to be theirs.
   *
   * @param mentions as for {@link #find}, with mention_no
   * @param cues as {@link #find} gives them
   * @param articles article_id and published_at; an undated article is within every cue's days
   */
  public static Dataset<Row> learned(
      Dataset<Row> mentions, Dataset<Row> cues, Dataset<Row> articles) {
    Dataset<Row> used =
        cues.where(col(LearnedCueTable.IS_USED))
            .select(
                col(LearnedCueTable.ENTITY_ID),
                col(LearnedCueTable.COUNTRY).as(LEARNED_COUNTRY),
                col(LearnedCueTable.CONFIDENCE).as(LEARNED_CONFIDENCE),
                date_sub(col(LearnedCueTable.FIRST_DAY), LinkLimits.CUE_DAYS)
                    .as(LearnedCueTable.FIRST_DAY),
                date_add(col(LearnedCueTable.LAST_DAY), LinkLimits.CUE_DAYS)
                    .as(LearnedCueTable.LAST_DAY));
    Column isWithin =
        col(DAY).between(col(LearnedCueTable.FIRST_DAY), col(LearnedCueTable.LAST_DAY));
    return nameable(mentions)
        .where(
            col(MentionTable.COUNTRY)
                .isNull()
                .or(col(MentionTable.CONFIDENCE).lt(ArticleCountries.BOUND)))
        .join(broadcast(used), MentionTable.ENTITY_ID)
        .join(days(articles), ArticleTable.ARTICLE_ID)
        .where(coalesce(isWithin, lit(true)))
        .select(
            MentionTable.ARTICLE_ID, MentionTable.MENTION_NO, LEARNED_COUNTRY, LEARNED_CONFIDENCE);
  }

  /**
   * The mentions with what was learned of them, their basis LEARNED where it was.
   *
   * @param mentions {@link MentionTable}
   * @param learned as {@link #learned} gives it
   */
  public static Dataset<Row> code(Dataset<Row> mentions, Dataset<Row> learned) {
    Column isCoded = col(LEARNED_COUNTRY).isNotNull();
    return mentions
        .join(learned, columns(MentionTable.ARTICLE_ID, MentionTable.MENTION_NO), "left")
        .withColumn(MentionTable.COUNTRY, coalesce(col(LEARNED_COUNTRY), col(MentionTable.COUNTRY)))
        .withColumn(
            MentionTable.COUNTRY_BASIS,
            when(isCoded, lit(CountryBasis.LEARNED.name()))
                .otherwise(col(MentionTable.COUNTRY_BASIS)))
        .withColumn(
            MentionTable.CONFIDENCE,
            coalesce(col(LEARNED_CONFIDENCE), col(MentionTable.CONFIDENCE)));
  }

  private static Dataset<Row> nameable(Dataset<Row> mentions) {
    Column isName =
        col(MentionTable.TYPE)
            .isin(
                MentionType.PERSON.name(),
                MentionType.ORGANIZATION.name(),
                MentionType.LOCATION.name());
    return mentions.where(col(MentionTable.ENTITY_ID).isNotNull().and(isName));
  }

  private static Dataset<Row> days(Dataset<Row> articles) {
    return articles.select(
        col(ArticleTable.ARTICLE_ID), to_date(col(ArticleTable.PUBLISHED_AT)).as(DAY));
  }

  private static String[] columns(String... names) {
    return names;
  }
}
