package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.evaluate.EventScorer;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

class ClusterStageTest {
  private static final EventConfig CONFIG = EventConfig.standard();

  @Test
  void sameEventsWhateverTheOrderAndPartitions() {
    List<Sample> samples = new ArrayList<>(SampleArticles.stories(12, 5, 3));
    ClusterStage.Result first = cluster(SampleArticles.dataset(samples).repartition(1), CONFIG);
    for (int partitions : new int[] {2, 8}) {
      Collections.shuffle(samples, new Random(partitions));
      ClusterStage.Result other =
          cluster(SampleArticles.dataset(samples).repartition(partitions), CONFIG);
      assertEquals(eventOf(first), eventOf(other));
      assertEquals(rows(first), rows(other));
    }
  }

  @Test
  void storiesBecomeEventsWithTheirUndatedArticles() {
    List<Sample> samples = SampleArticles.stories(12, 5, 3);
    ClusterStage.Result result = cluster(SampleArticles.dataset(samples), CONFIG);
    Map<String, String> labels = new TreeMap<>();
    samples.forEach(sample -> labels.put(sample.id(), sample.id().substring(0, 3)));
    assertTrue(EventScorer.of(labels, eventOf(result)).bCubed().f1() > 0.9);
    assertEquals("evt-000-0", eventOf(result).get("000-3"));
  }

  @Test
  void distributedRoundsAndShuffledProfilesAgreeWithMemory() {
    Dataset<Row> articles = SampleArticles.dataset(SampleArticles.stories(8, 5, 4));
    EventConfig distributed = new EventConfig(CONFIG.model(), CONFIG.threshold(), 0, 0);
    ClusterStage.Result inMemory = cluster(articles, CONFIG);
    ClusterStage.Result inRounds = cluster(articles, distributed);
    assertEquals(eventOf(inMemory), eventOf(inRounds));
    assertEquals(rows(inMemory), rows(inRounds));
  }

  @Test
  void eventRowsHaveTheTablesColumnsAndCountCopiesApart() {
    Dataset<Row> articles =
        SampleArticles.dataset(SampleArticles.stories(2, 4, 9))
            .withColumn(
                ArticleTable.DUPLICATE_OF,
                org.apache.spark.sql.functions.expr(
                    "case when article_id = '000-2' then '000-0' end"));
    ClusterStage.Result result = ClusterStage.cluster(articles, noMentions(), CONFIG);
    assertEquals(
        List.of(EventTable.TABLE.schema().fieldNames()),
        List.of(result.events().schema().fieldNames()));
    Row event = result.events().where("event_id = 'evt-000-0'").head();
    assertEquals(4L, event.<Long>getAs(EventTable.ARTICLE_COUNT));
    assertEquals(3L, event.<Long>getAs(EventTable.DISTINCT_ARTICLE_COUNT));
    assertEquals(4L, event.<Long>getAs(EventTable.SOURCE_COUNT));
    assertEquals(List.of("BLR"), event.getList(event.fieldIndex(EventTable.COUNTRIES)));
    assertEquals(8, event.getList(event.fieldIndex(EventTable.KEYWORDS)).size());
    assertEquals("evt-000-0", eventOf(result).get("000-2"));
  }

  @Test
  void oneArticleIsAnEventOfItsOwn() {
    Dataset<Row> one = SampleArticles.dataset(SampleArticles.stories(1, 1, 1));
    ClusterStage.Result result = cluster(one, CONFIG);
    assertEquals(Map.of("000-0", "evt-000-0"), eventOf(result));
    assertEquals(1, result.events().count());
  }

  private static ClusterStage.Result cluster(Dataset<Row> articles, EventConfig config) {
    Dataset<Row> withoutCopies =
        articles.withColumn(ArticleTable.DUPLICATE_OF, lit(null).cast(DataTypes.StringType));
    return ClusterStage.cluster(withoutCopies, noMentions(), config);
  }

  private static Dataset<Row> noMentions() {
    return LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
  }

  private static Map<String, String> eventOf(ClusterStage.Result result) {
    Map<String, String> events = new TreeMap<>();
    for (Row row : result.articleEvents().collectAsList()) {
      events.put(row.getString(0), row.getString(1));
    }
    return events;
  }

  private static List<String> rows(ClusterStage.Result result) {
    return result.events().collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
