package dyad.jobs.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class DedupStageTest {
  private static final Instant DAY = Instant.parse("2020-03-01T00:00:00Z");
  private static final DedupConfig CONFIG = DedupConfig.standard();

  @Test
  void copiesPointToTheEarliestWhateverTheOrderAndPartitions() {
    List<Sample> samples = samples();
    Map<String, String> expected =
        Map.of("b", "a", "c", "a", "d", "a", "z", "a", "y", "x", "001-9", "001-0");
    for (int partitions : new int[] {1, 2, 8}) {
      Collections.shuffle(samples, new Random(partitions));
      assertEquals(
          expected,
          found(SampleArticles.dataset(samples).repartition(partitions), CONFIG),
          partitions + " partitions");
    }
  }

  @Test
  void roundsOnAClusterAgreeWithMemory() {
    DedupConfig inRounds =
        new DedupConfig(
            CONFIG.bands(), CONFIG.rowsPerBand(), CONFIG.bucketPairs(), 0, CONFIG.seed());
    Dataset<Row> articles = SampleArticles.dataset(samples());
    assertEquals(found(articles, CONFIG), found(articles, inRounds));
  }

  @Test
  void noArticlesGiveNoCopies() {
    assertEquals(Map.of(), found(SampleArticles.dataset(List.of()), CONFIG));
  }

  /** Three stories by four outlets, and copies of the first ones. */
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>(SampleArticles.stories(3, 4, 5));
    String first = samples.get(0).text();
    String body = first.substring(first.indexOf('\n') + 1);
    String second = samples.get(4).text();
    samples.set(0, new Sample("a", "Title", "Title\n" + body, DAY, "one", null));
    samples.add(new Sample("b", "Title", "Title\n" + body, DAY.plusSeconds(60), "two", null));
    samples.add(new Sample("c", "Other", "Other\n" + body, DAY.plusSeconds(90), "two", null));
    String cut = body.substring(0, 2 * body.length() / 3);
    samples.add(new Sample("d", null, cut, DAY.plusSeconds(95), "two", null));
    samples.add(new Sample("z", "Undated", "Undated\n" + body, null, null, null));
    samples.add(new Sample("001-9", "T", second + "\nBy our staff.", null, null, null));
    samples.add(new Sample("x", null, "Too short to tell.", DAY, null, null));
    samples.add(new Sample("y", null, "Too short, to tell", DAY, null, null));
    samples.add(new Sample("w", null, "", DAY, null, null));
    return samples;
  }

  private static Map<String, String> found(Dataset<Row> articles, DedupConfig config) {
    Map<String, String> copies = new TreeMap<>();
    for (Row row : DedupStage.copies(articles, config).collectAsList()) {
      copies.put(row.getString(0), row.getString(1));
    }
    return copies;
  }
}
