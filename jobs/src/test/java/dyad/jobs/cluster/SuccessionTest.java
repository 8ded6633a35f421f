package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventHistoryTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Events of a run that adds to earlier ones. Story 0 is of 1 March 2020, the next a day later. */
class SuccessionTest {
  private static final int WINDOW_DAYS = 30;
  private static final Instant ALL_OPEN = Instant.parse("2020-02-01T00:00:00Z");
  private static final Instant ALL_CLOSED = Instant.parse("2021-01-01T00:00:00Z");

  private static final StructType EVENT_OF =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.EVENT_ID, DataTypes.StringType);

  private final List<Sample> samples = SampleArticles.stories(6, 5, 3);
  private final Dataset<Row> articles =
      SampleArticles.dataset(samples)
          .withColumn(ArticleTable.DUPLICATE_OF, lit(null).cast("string"));

  @Test
  void anOpenEventThatGrowsKeepsItsNameEvenIfItsEarliestArticleIsNew() {
    Map<String, String> earlier = stories();
    earlier.keySet().removeAll(Set.of("000-0", "001-4", "005-3"));
    earlier.replaceAll((id, event) -> event.equals("evt-000-0") ? "evt-000-1" : event);
    Map<String, String> expected = stories();
    expected.replaceAll((id, event) -> event.equals("evt-000-0") ? "evt-000-1" : event);
    ClusterStage.Extended extended = extend(earlier, ALL_OPEN);
    assertEquals(expected, eventOf(extended));
    assertEquals(Set.of(), history(extended));
  }

  @Test
  void mergesAndSplitsOfOpenEventsAreInTheHistory() {
    Map<String, String> earlier = stories();
    for (String id : List.of("000-2", "000-3", "000-4")) {
      earlier.put(id, "evt-000-2");
    }
    earlier.replaceAll((id, event) -> id.startsWith("002") ? "evt-001-0" : event);
    earlier.put("004-1", "evt-003-0");
    ClusterStage.Extended extended = extend(earlier, ALL_OPEN);
    assertEquals(stories(), eventOf(extended));
    assertEquals(
        Set.of(
            "MERGED evt-000-2 evt-000-0 3",
            "SPLIT evt-001-0 evt-002-0 5",
            "MOVED evt-003-0 evt-004-0 1"),
        history(extended));
  }

  @Test
  void closedEventsKeepWhatTheyHaveAndTakeLateArticlesOfTheirTime() {
    Map<String, String> earlier = stories();
    for (String id : List.of("000-1", "000-2", "000-3", "000-4")) {
      earlier.put(id, "evt-000-1");
    }
    earlier.replaceAll((id, event) -> id.startsWith("002") ? "evt-001-0" : event);
    Map<String, String> expected = new TreeMap<>(earlier);
    earlier.remove("003-4");
    ClusterStage.Extended extended = extend(earlier, ALL_CLOSED);
    assertEquals(expected, eventOf(extended));
    assertEquals(Set.of(), history(extended));
  }

  /** Every article in the event of its story. */
  private Map<String, String> stories() {
    Map<String, String> events = new TreeMap<>();
    samples.forEach(s -> events.put(s.id(), "evt-" + s.id().substring(0, 3) + "-0"));
    return events;
  }

  private ClusterStage.Extended extend(Map<String, String> eventOf, Instant windowStart) {
    List<Row> rows = new ArrayList<>();
    eventOf.forEach((id, event) -> rows.add(RowFactory.create(id, event)));
    Dataset<Row> members = LocalSpark.session().createDataFrame(rows, EVENT_OF);
    Dataset<Row> events =
        members
            .join(articles, ArticleTable.ARTICLE_ID)
            .groupBy(EventTable.EVENT_ID)
            .agg(
                min(col(ArticleTable.PUBLISHED_AT)).as(EventTable.STARTED_AT),
                max(col(ArticleTable.PUBLISHED_AT)).as(EventTable.ENDED_AT));
    Dataset<Row> noMentions =
        LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
    return ClusterStage.extend(
        articles,
        noMentions,
        EventConfig.standard(),
        EarlierEvents.of(members, events, windowStart, WINDOW_DAYS));
  }

  private static Map<String, String> eventOf(ClusterStage.Extended extended) {
    Map<String, String> events = new TreeMap<>();
    for (Row row : extended.result().articleEvents().collectAsList()) {
      events.put(row.getAs(ArticleTable.ARTICLE_ID), row.getAs(ArticleTable.EVENT_ID));
    }
    return events;
  }

  private static Set<String> history(ClusterStage.Extended extended) {
    Set<String> changes = new TreeSet<>();
    for (Row row : extended.history().collectAsList()) {
      changes.add(
          "%s %s %s %d"
              .formatted(
                  row.getAs(EventHistoryTable.KIND),
                  row.getAs(EventHistoryTable.OLD_EVENT_ID),
                  row.getAs(EventHistoryTable.NEW_EVENT_ID),
                  row.<Long>getAs(EventHistoryTable.ARTICLE_COUNT)));
    }
    return changes;
  }
}
