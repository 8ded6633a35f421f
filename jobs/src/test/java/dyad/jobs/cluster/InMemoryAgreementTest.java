package dyad.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.cluster.InMemoryClustering;
import dyad.cluster.InMemoryClustering.Doc;
import dyad.cluster.StoryTerms;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LabelledArticles;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class InMemoryAgreementTest {
  private static final double SECONDS_A_DAY = 86_400;

  @Test
  void stageFindsTheEventsThatThePlainWayFinds() throws IOException {
    List<Sample> samples = LabelledArticles.events("ecbplus-1-35");
    assertEquals(inMemory(samples), byStage(samples));
  }

  private static Map<String, String> inMemory(List<Sample> samples) {
    List<Doc> docs =
        samples.stream()
            .sorted(
                Comparator.comparing(
                        Sample::publishedAt,
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                    .thenComparing(Sample::id))
            .map(
                s ->
                    new Doc(
                        s.id(), day(s), s.source(), StoryTerms.of(s.title(), s.text(), List.of())))
            .toList();
    EventConfig config = EventConfig.standard();
    Map<String, String> events = new TreeMap<>();
    InMemoryClustering.events(
            docs, InMemoryClustering.pairs(docs), config.model(), config.threshold())
        .forEach(
            (article, first) -> events.put(docs.get(article).id(), "evt-" + docs.get(first).id()));
    return events;
  }

  private static double day(Sample sample) {
    return sample.publishedAt() == null
        ? Double.NaN
        : sample.publishedAt().getEpochSecond() / SECONDS_A_DAY;
  }

  private static Map<String, String> byStage(List<Sample> samples) {
    Dataset<Row> articles =
        SampleArticles.dataset(samples)
            .withColumn(ArticleTable.DUPLICATE_OF, functions.lit(null).cast(DataTypes.StringType));
    Dataset<Row> noMentions =
        LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
    Map<String, String> events = new TreeMap<>();
    for (Row row :
        ClusterStage.cluster(articles, noMentions, EventConfig.standard())
            .articleEvents()
            .collectAsList()) {
      events.put(row.getString(0), row.getString(1));
    }
    return events;
  }
}
