package dyad.jobs.cooccur;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dyad.cooccur.EntityPairs;
import dyad.cooccur.Level;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairAssociationTable;
import dyad.model.CountingRule;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Which entities are named together, and how much more often than chance has it.
 *
 * <p>Only distinct articles are asked (copies folded). The units of a level are the sentences,
 * paragraphs or articles that name at least one counted entity: what names nobody says nothing
 * about who is named with whom, and this way every number follows from {@code mentions} and {@code
 * articles} alone.
 */
public final class CooccurStage {
  static final String MENTIONS = "mentions";
  static final String UNITS = "units";
  static final String UNITS_OF_A = "units_of_a";
  static final String UNITS_OF_B = "units_of_b";
  static final String ALL_UNITS = "all_units";

  private CooccurStage() {}

  /**
   * Rows of {@code cooccurrences}, in no order.
   *
   * @param mentions columns of {@link MentionTable}, linked
   * @param articles {@code article_id}, {@code duplicate_of}, {@code event_id} at least
   */
  public static Dataset<Row> cooccurrences(
      Dataset<Row> mentions, Dataset<Row> articles, CooccurConfig config) {
    return measured(counted(mentions, articles, config), config);
  }

  /**
   * Rows of {@code pair_associations}, in no order: the same for countries, whatever names them.
   *
   * @param mentions columns of {@link MentionTable}, linked
   * @param articles {@code article_id}, {@code duplicate_of}, {@code event_id} at least
   */
  public static Dataset<Row> associations(
      Dataset<Row> mentions, Dataset<Row> articles, CountingRule rule) {
    Dataset<Row> named =
        CountedMentions.ofCountries(mentions, rule)
            .withColumn(MentionTable.ENTITY_ID, col(MentionTable.COUNTRY));
    return measured(ofDistinctArticles(named, articles), CooccurConfig.of(rule).withEveryPair())
        .withColumnRenamed(CooccurrenceTable.ENTITY_A, PairAssociationTable.COUNTRY_A)
        .withColumnRenamed(CooccurrenceTable.ENTITY_B, PairAssociationTable.COUNTRY_B)
        .to(PairAssociationTable.TABLE.schema());
  }

  private static Dataset<Row> measured(Dataset<Row> counted, CooccurConfig config) {
    Dataset<Row> perArticle = unitsPerArticle(counted, ArticleTable.ARTICLE_ID);
    Dataset<Row> totals = sums(perArticle).select(prefixed(ALL_UNITS));
    Dataset<Row> perEntity =
        sums(
            unitsPerArticle(counted, ArticleTable.ARTICLE_ID, MentionTable.ENTITY_ID),
            MentionTable.ENTITY_ID);
    Dataset<Row> ofA = perEntity.select(withKey(CooccurrenceTable.ENTITY_A, prefixed(UNITS_OF_A)));
    Dataset<Row> ofB = perEntity.select(withKey(CooccurrenceTable.ENTITY_B, prefixed(UNITS_OF_B)));
    Column enough =
        col(CooccurrenceTable.ARTICLE_COUNT)
            .geq(
                when(col(name(ALL_UNITS, Level.DOCUMENT)).leq(config.smallCorpus()), 1)
                    .otherwise(config.minimumArticles()));
    return pairs(counted)
        .crossJoin(broadcast(totals))
        .filter(enough)
        .join(ofA, CooccurrenceTable.ENTITY_A)
        .join(ofB, CooccurrenceTable.ENTITY_B)
        .select(
            col(CooccurrenceTable.ENTITY_A),
            col(CooccurrenceTable.ENTITY_B),
            col(CooccurrenceTable.LEVEL),
            col(CooccurrenceTable.ARTICLE_COUNT),
            col(CooccurrenceTable.STORY_COUNT),
            col(UNITS),
            ofItsLevel(UNITS_OF_A),
            ofItsLevel(UNITS_OF_B),
            ofItsLevel(ALL_UNITS))
        .map(new CooccurrenceRow(), Encoders.row(CooccurrenceTable.TABLE.schema()))
        .to(CooccurrenceTable.TABLE.schema()); // the encoder loses the descriptions
  }

  /**
   * Distinct articles that have a unit with more entities than are paired.
   *
   * @return {@code article_id}, once each
   */
  public static Dataset<Row> cappedArticles(
      Dataset<Row> mentions, Dataset<Row> articles, CooccurConfig config) {
    Dataset<Row> counted = counted(mentions, articles, config);
    return tooLong(counted, Level.DOCUMENT, ArticleTable.ARTICLE_ID)
        .union(
            tooLong(counted, Level.PARAGRAPH, ArticleTable.ARTICLE_ID, MentionTable.PARAGRAPH_NO))
        .union(tooLong(counted, Level.SENTENCE, ArticleTable.ARTICLE_ID, MentionTable.SENTENCE_NO))
        .distinct();
  }

  private static Dataset<Row> tooLong(
      Dataset<Row> counted, Level level, String article, String... unit) {
    return counted
        .groupBy(article, unit)
        .agg(size(collect_set(MentionTable.ENTITY_ID)).as(UNITS))
        .filter(col(UNITS).gt(EntityPairs.bound(level)))
        .select(article);
  }

  private static Dataset<Row> counted(
      Dataset<Row> mentions, Dataset<Row> articles, CooccurConfig config) {
    return ofDistinctArticles(
        CountedMentions.of(mentions, config.rule()).filter(col(MentionTable.ENTITY_ID).isNotNull()),
        articles);
  }

  private static Dataset<Row> ofDistinctArticles(Dataset<Row> named, Dataset<Row> articles) {
    Dataset<Row> distinct =
        articles
            .filter(col(ArticleTable.DUPLICATE_OF).isNull())
            .select(ArticleTable.ARTICLE_ID, ArticleTable.EVENT_ID);
    return named
        .select(
            MentionTable.ARTICLE_ID,
            MentionTable.MENTION_NO,
            MentionTable.SENTENCE_NO,
            MentionTable.PARAGRAPH_NO,
            MentionTable.ENTITY_ID)
        .join(distinct, MentionTable.ARTICLE_ID);
  }

  private static Dataset<Row> pairs(Dataset<Row> counted) {
    return counted
        .groupBy(ArticleTable.ARTICLE_ID, ArticleTable.EVENT_ID)
        .agg(
            collect_list(
                    struct(
                        MentionTable.MENTION_NO,
                        MentionTable.SENTENCE_NO,
                        MentionTable.PARAGRAPH_NO,
                        MentionTable.ENTITY_ID))
                .as(MENTIONS))
        .flatMap(new EntityPairRows(), Encoders.row(EntityPairRows.SCHEMA))
        .groupBy(
            CooccurrenceTable.LEVEL,
            CooccurrenceTable.ENTITY_A,
            CooccurrenceTable.ENTITY_B,
            ArticleTable.EVENT_ID)
        .agg(count(lit(1)).as(CooccurrenceTable.ARTICLE_COUNT), sum(UNITS).as(UNITS))
        .groupBy(CooccurrenceTable.LEVEL, CooccurrenceTable.ENTITY_A, CooccurrenceTable.ENTITY_B)
        .agg(
            sum(CooccurrenceTable.ARTICLE_COUNT).as(CooccurrenceTable.ARTICLE_COUNT),
            count(lit(1)).as(CooccurrenceTable.STORY_COUNT),
            sum(UNITS).as(UNITS));
  }

  /** One column per level: the units of that level in the group; groups lie inside an article. */
  private static Dataset<Row> unitsPerArticle(
      Dataset<Row> counted, String article, String... more) {
    return counted
        .groupBy(article, more)
        .agg(
            size(collect_set(MentionTable.SENTENCE_NO)).as(Level.SENTENCE.name()),
            size(collect_set(MentionTable.PARAGRAPH_NO)).as(Level.PARAGRAPH.name()))
        .withColumn(Level.DOCUMENT.name(), lit(1));
  }

  private static Dataset<Row> sums(Dataset<Row> perArticle, String... key) {
    Column[] by = Arrays.stream(key).map(c -> col(c)).toArray(Column[]::new);
    return perArticle
        .groupBy(by)
        .agg(total(Level.SENTENCE), total(Level.PARAGRAPH), total(Level.DOCUMENT));
  }

  private static Column total(Level level) {
    return coalesce(sum(level.name()), lit(0L)).as(level.name());
  }

  private static String name(String prefix, Level level) {
    return prefix + "_" + level;
  }

  private static Column[] prefixed(String prefix) {
    return Arrays.stream(Level.values())
        .map(level -> col(level.name()).as(name(prefix, level)))
        .toArray(Column[]::new);
  }

  private static Column[] withKey(String key, Column[] columns) {
    Column[] all = new Column[columns.length + 1];
    all[0] = col(MentionTable.ENTITY_ID).as(key);
    System.arraycopy(columns, 0, all, 1, columns.length);
    return all;
  }

  private static Column ofItsLevel(String prefix) {
    Column level = col(CooccurrenceTable.LEVEL);
    return when(level.equalTo(Level.SENTENCE.name()), col(name(prefix, Level.SENTENCE)))
        .when(level.equalTo(Level.PARAGRAPH.name()), col(name(prefix, Level.PARAGRAPH)))
        .otherwise(col(name(prefix, Level.DOCUMENT)))
        .as(prefix);
  }
}
