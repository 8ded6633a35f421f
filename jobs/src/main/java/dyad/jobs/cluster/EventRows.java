package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log1p;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** What an event's articles say of it. */
final class EventRows {
  private static final int KEYWORDS = 8; // a line of a table
  private static final int ENTITIES = 20;

  /** Ordinal, event_id and article_id of each distinct article. */
  static final String CENTRALITY = "centrality";

  private static final String SCORE = "score";
  private static final String ITEM = "item";
  private static final String ITEMS = "items";
  private static final String[] EVENT_ID = {EventTable.EVENT_ID};
  private static final Column NO_STRINGS = expr("cast(array() as array<string>)");

  private EventRows() {}

  /**
   * Rows of {@link EventTable}.
   *
   * @param members columns of articles with event_id, copies included
   * @param distinct ordinal, article_id and event_id of the articles that are no copies
   * @param edges of {@link Pairs#EDGES}
   * @param profiles of {@link Profiles#SCHEMA}
   * @param mentions of {@link MentionTable}
   */
  static Dataset<Row> of(
      Dataset<Row> members,
      Dataset<Row> distinct,
      Dataset<Row> edges,
      Dataset<Row> profiles,
      Dataset<Row> mentions) {
    Dataset<Row> counted =
        members
            .groupBy(EventTable.EVENT_ID)
            .agg(
                min(ArticleTable.PUBLISHED_AT).as(EventTable.STARTED_AT),
                max(ArticleTable.PUBLISHED_AT).as(EventTable.ENDED_AT),
                count(lit(1)).as(EventTable.ARTICLE_COUNT),
                count(when(col(ArticleTable.DUPLICATE_OF).isNull(), 1))
                    .as(EventTable.DISTINCT_ARTICLE_COUNT),
                count_distinct(col(ArticleTable.SOURCE)).as(EventTable.SOURCE_COUNT));
    Dataset<Row> originals = members.where(col(ArticleTable.DUPLICATE_OF).isNull());
    Dataset<Row> countries =
        originals.select(
            col(EventTable.EVENT_ID),
            explode(col(ArticleTable.FOCUS_COUNTRIES)).as(ITEM),
            lit(1L).as(SCORE));
    Dataset<Row> words =
        distinct
            .join(profiles, ArticleOrder.ORDINAL)
            .select(col(EventTable.EVENT_ID), explode(col(Profiles.WORDS)).as(Profiles.WORD))
            .select(
                col(EventTable.EVENT_ID),
                col(Profiles.WORD).getField(Profiles.WORD).as(ITEM),
                col(Profiles.WORD).getField(Profiles.WEIGHT).as(SCORE));
    Column[] columns =
        Arrays.stream(EventTable.TABLE.schema().fieldNames())
            .map(EventRows::column)
            .toArray(Column[]::new);
    return counted
        .join(titles(originals, distinct, edges), EventTable.EVENT_ID)
        .join(ranked(countries, EventTable.COUNTRIES, Integer.MAX_VALUE), EVENT_ID, "left")
        .join(ranked(words, EventTable.KEYWORDS, KEYWORDS), EVENT_ID, "left")
        .join(
            ranked(entities(distinct, mentions), EventTable.ENTITY_IDS, ENTITIES), EVENT_ID, "left")
        .select(columns);
  }

  private static Column column(String name) {
    boolean list =
        name.equals(EventTable.COUNTRIES)
            || name.equals(EventTable.KEYWORDS)
            || name.equals(EventTable.ENTITY_IDS);
    return list ? coalesce(col(name), NO_STRINGS).as(name) : col(name);
  }

  /** The article closest to all others of its event; one with a headline before one without. */
  private static Dataset<Row> titles(
      Dataset<Row> originals, Dataset<Row> distinct, Dataset<Row> edges) {
    Dataset<Row> eventOf = distinct.select(ArticleOrder.ORDINAL, EventTable.EVENT_ID);
    Column ordinal = col(ArticleOrder.ORDINAL);
    Column event = col(EventTable.EVENT_ID);
    Dataset<Row> inside =
        edges
            .join(eventOf.select(ordinal.as(Candidates.A), event.as("event_a")), Candidates.A)
            .join(eventOf.select(ordinal.as(Candidates.B), event.as("event_b")), Candidates.B)
            .where(col("event_a").equalTo(col("event_b")));
    Dataset<Row> centrality =
        inside
            .select(
                explode(array(col(Candidates.A), col(Candidates.B))).as(ArticleOrder.ORDINAL),
                col(Pairs.MILLIONTHS))
            .groupBy(ArticleOrder.ORDINAL)
            .agg(sum(Pairs.MILLIONTHS).as(CENTRALITY));
    Column best =
        min(
            struct(
                col(ArticleTable.TITLE).isNull().as("untitled"),
                coalesce(col(CENTRALITY), lit(0L)).multiply(-1).as("outer"),
                ordinal,
                col(ArticleTable.TITLE),
                col(ArticleTable.ARTICLE_ID)));
    return distinct
        .select(ArticleOrder.ORDINAL, ArticleTable.ARTICLE_ID)
        .join(originals, ArticleTable.ARTICLE_ID)
        .join(centrality, new String[] {ArticleOrder.ORDINAL}, "left")
        .groupBy(EventTable.EVENT_ID)
        .agg(best.as(ITEM))
        .select(
            event,
            col(ITEM).getField(ArticleTable.TITLE).as(EventTable.TITLE),
            col(ITEM).getField(ArticleTable.ARTICLE_ID).as(EventTable.TITLE_ARTICLE_ID));
  }

  /** Entities of an event by articles that name them, rare ones first among equals. */
  private static Dataset<Row> entities(Dataset<Row> distinct, Dataset<Row> mentions) {
    Dataset<Row> naming =
        mentions
            .where(col(MentionTable.ENTITY_ID).isNotNull())
            .select(ArticleTable.ARTICLE_ID, MentionTable.ENTITY_ID)
            .distinct()
            .join(distinct, ArticleTable.ARTICLE_ID);
    Dataset<Row> frequency =
        naming.groupBy(MentionTable.ENTITY_ID).agg(count(lit(1)).as("frequency"));
    Column weight = lit(1_000_000).divide(log1p(col("frequency")).plus(1)).cast(DataTypes.LongType);
    return naming
        .join(frequency, MentionTable.ENTITY_ID)
        .select(col(EventTable.EVENT_ID), col(MentionTable.ENTITY_ID).as(ITEM), weight.as(SCORE));
  }

  /** Items of each event by sum of scores, then by name, as one array. */
  private static Dataset<Row> ranked(Dataset<Row> scored, String name, int limit) {
    return scored
        .groupBy(EventTable.EVENT_ID, ITEM)
        .agg(sum(SCORE).multiply(-1).as(SCORE))
        .groupBy(EventTable.EVENT_ID)
        .agg(slice(sort_array(collect_list(struct(col(SCORE), col(ITEM)))), 1, limit).as(ITEMS))
        .select(col(EventTable.EVENT_ID), col(ITEMS).getField(ITEM).as(name));
  }
}
