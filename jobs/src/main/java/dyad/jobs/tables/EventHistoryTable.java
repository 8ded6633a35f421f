package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

/** What later runs changed in the events of earlier ones. */
public final class EventHistoryTable {
  public static final String RUN_ID = "run_id";
  public static final String RECORDED_AT = "recorded_at";
  public static final String KIND = "kind";
  public static final String OLD_EVENT_ID = "old_event_id";
  public static final String NEW_EVENT_ID = "new_event_id";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String FIRST_PUBLISHED_AT = "first_published_at";
  public static final String LAST_PUBLISHED_AT = "last_published_at";

  public static final Table TABLE =
      Table.named(
              "event_history",
              "one change of an event by an appending run: articles that were in one event and are"
                  + " in another")
          .required(RUN_ID, StringType, "The run that changed it")
          .required(RECORDED_AT, TimestampType, "When that run started")
          .required(
              KIND,
              StringType,
              "MERGED (the old event is part of the new one; its id is used no more), SPLIT (the old"
                  + " event goes on, the new one is new) or MOVED (both were there before and go"
                  + " on)")
          .required(OLD_EVENT_ID, StringType, "The event they were in")
          .required(NEW_EVENT_ID, StringType, "The event they are in since that run")
          .required(ARTICLE_COUNT, LongType, "Articles concerned, copies included")
          .nullable(
              FIRST_PUBLISHED_AT, TimestampType, "Their earliest publish time; null if undated")
          .nullable(LAST_PUBLISHED_AT, TimestampType, "Their latest publish time; null if undated")
          .key(RUN_ID, OLD_EVENT_ID, NEW_EVENT_ID)
          .orderedBy(RECORDED_AT, OLD_EVENT_ID, NEW_EVENT_ID);

  private EventHistoryTable() {}
}
