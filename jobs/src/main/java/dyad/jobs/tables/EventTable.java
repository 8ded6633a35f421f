package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.ArrayType;

/** Real-world happenings that articles report. */
public final class EventTable {
  public static final String EVENT_ID = "event_id";
  public static final String TITLE = "title";
  public static final String TITLE_ARTICLE_ID = "title_article_id";
  public static final String STARTED_AT = "started_at";
  public static final String ENDED_AT = "ended_at";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String DISTINCT_ARTICLE_COUNT = "distinct_article_count";
  public static final String SOURCE_COUNT = "source_count";
  public static final String COUNTRIES = "countries";
  public static final String KEYWORDS = "keywords";
  public static final String ENTITY_IDS = "entity_ids";

  private static final ArrayType STRINGS = createArrayType(StringType, false);

  public static final Table TABLE =
      Table.named("events", "one real-world happening that articles report")
          .required(EVENT_ID, StringType, "Derived from the event's earliest article")
          .nullable(TITLE, StringType, "Headline of the most central article; null if none has one")
          .required(
              TITLE_ARTICLE_ID, StringType, "The most central article, whose headline is title")
          .nullable(
              STARTED_AT, TimestampType, "Earliest publish time of its articles; null if undated")
          .nullable(ENDED_AT, TimestampType, "Latest publish time of its articles; null if undated")
          .required(ARTICLE_COUNT, LongType, "Articles, copies included")
          .required(DISTINCT_ARTICLE_COUNT, LongType, "Articles, copies not counted")
          .required(SOURCE_COUNT, LongType, "Different outlets; articles of unknown source: none")
          .required(COUNTRIES, STRINGS, "Countries its articles are about, in most articles first")
          .required(KEYWORDS, STRINGS, "Most typical words, most typical first")
          .required(ENTITY_IDS, STRINGS, "Most typical entities, most typical first")
          .key(EVENT_ID)
          .orderedBy(STARTED_AT, EVENT_ID);

  private EventTable() {}
}
