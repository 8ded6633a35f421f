package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.evaluate.EventScorer;
import dyad.jobs.dedup.DedupConfig;
import dyad.jobs.dedup.DedupStage;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LabelledArticles;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well events are found on labelled sets, and what happens to routine wire text. */
@Tag("slow")
class EventMeasureTest {
  private static final double THINNED = 0.6;

  @Test
  void labelledEventsAreFound() throws IOException {
    double full = 0;
    double thinned = 0;
    double undated = 0;
    int sets = LabelledArticles.EVENT_SETS.size();
    for (String set : LabelledArticles.EVENT_SETS) {
      List<Sample> samples = LabelledArticles.events(set);
      Map<String, String> labels = LabelledArticles.labels(set);
      full += measured(set, samples, labels) / sets;
      thinned += measured(set + " thinned", thin(samples, labels), labels) / sets;
      undated += measured(set + " undated", undated(samples), labels) / sets;
    }
    System.out.printf(
        Locale.ROOT, "mean B-cubed F %.3f thinned %.3f undated %.3f%n", full, thinned, undated);
    assertTrue(full > 0.94);
    assertTrue(thinned > 0.92);
    assertTrue(full - undated < 0.02);
  }

  @Test
  void routineWireTextDoesNotChain() throws IOException {
    Dataset<Row> articles = SampleArticles.dataset(LabelledArticles.reuters()).repartition(4);
    long start = System.nanoTime();
    Dataset<Row> copies = DedupStage.copies(articles.cache(), DedupConfig.standard());
    long deduplicated = System.nanoTime();
    ClusterStage.Result result = cluster(withCopies(articles, copies));
    Row counts =
        result
            .events()
            .agg(
                functions.max(EventTable.DISTINCT_ARTICLE_COUNT),
                sum(
                    when(
                            col(EventTable.DISTINCT_ARTICLE_COUNT).gt(1),
                            col(EventTable.DISTINCT_ARTICLE_COUNT))
                        .otherwise(0)),
                sum(EventTable.DISTINCT_ARTICLE_COUNT))
            .head();
    double share = (double) counts.getLong(1) / counts.getLong(2);
    System.out.printf(
        Locale.ROOT,
        "copies %d in %.1f s; in events of several articles %.3f; largest event %d; %.1f s%n",
        copies.count(),
        (deduplicated - start) / 1e9,
        share,
        counts.getLong(0),
        (System.nanoTime() - deduplicated) / 1e9);
    assertTrue(counts.getLong(0) < 100, "largest event");
    assertTrue(share < 0.5, "routine text mostly stays alone");
  }

  private static double measured(String name, List<Sample> samples, Map<String, String> labels) {
    Map<String, String> present = new HashMap<>();
    samples.forEach(sample -> present.put(sample.id(), labels.get(sample.id())));
    Map<String, String> events = new HashMap<>();
    for (Row row : cluster(SampleArticles.dataset(samples)).articleEvents().collectAsList()) {
      events.put(row.getString(0), row.getString(1));
    }
    EventScorer score = EventScorer.of(present, events);
    System.out.printf(
        Locale.ROOT,
        "%-24s B3 F %.3f P %.3f R %.3f pairs F %.3f NMI %.3f ARI %.3f events %d of %d%n",
        name,
        score.bCubed().f1(),
        score.bCubed().precision(),
        score.bCubed().recall(),
        score.pairs().f1(),
        score.nmi(),
        score.ari(),
        score.eventCount(),
        score.labelCount());
    return score.bCubed().f1();
  }

  private static ClusterStage.Result cluster(Dataset<Row> articles) {
    boolean joined = List.of(articles.columns()).contains(ArticleTable.DUPLICATE_OF);
    Dataset<Row> complete =
        joined
            ? articles
            : articles.withColumn(ArticleTable.DUPLICATE_OF, lit(null).cast(DataTypes.StringType));
    Dataset<Row> noMentions =
        LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
    return ClusterStage.cluster(complete.cache(), noMentions, EventConfig.standard());
  }

  private static Dataset<Row> withCopies(Dataset<Row> articles, Dataset<Row> copies) {
    return articles.join(copies, new String[] {ArticleTable.ARTICLE_ID}, "left");
  }

  /** Most events cut to one article, as in the wild. */
  private static List<Sample> thin(List<Sample> samples, Map<String, String> labels) {
    SplittableRandom random = new SplittableRandom(41);
    Map<String, Boolean> cut = new HashMap<>();
    Set<String> seen = new HashSet<>();
    return samples.stream()
        .filter(
            sample -> {
              String label = labels.get(sample.id());
              boolean thinned = cut.computeIfAbsent(label, l -> random.nextDouble() < THINNED);
              return seen.add(label) || !thinned;
            })
        .toList();
  }

  private static List<Sample> undated(List<Sample> samples) {
    return samples.stream()
        .map(s -> new Sample(s.id(), s.title(), s.text(), null, s.source(), s.country()))
        .toList();
  }
}
