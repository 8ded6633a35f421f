package dyad.jobs.dedup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.dedup.AlteredCopy;
import dyad.dedup.BodyWords;
import dyad.dedup.Perturber;
import dyad.evaluate.Counts;
import dyad.jobs.testing.LabelledArticles;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Altered copies of real articles: how many are found, and what else is taken for one. */
@Tag("slow")
class DedupMeasureTest {
  private static final double COPIES = 0.4;
  private static final int FEWEST_WORDS = 60; // a copy of less cannot be altered as wanted

  @Test
  void alteredCopiesAreFoundAndTemplatesAreNot() throws IOException {
    List<Sample> originals = LabelledArticles.reuters();
    Map<String, String> before = found(originals);
    List<Sample> all = new ArrayList<>(originals);
    Map<String, String> originalOf = new HashMap<>();
    Map<String, Double> jaccardOf = new HashMap<>();
    SplittableRandom random = new SplittableRandom(17);
    Perturber perturber = new Perturber(18);
    for (Sample original : originals) {
      String body = original.text().substring(original.title().length());
      boolean first = !before.containsKey(original.id());
      if (first && random.nextDouble() < COPIES && words(body) >= FEWEST_WORDS) {
        String foreign = originals.get(random.nextInt(originals.size())).text();
        double wanted = 0.3 + 0.6 * random.nextDouble();
        AlteredCopy copy = perturber.copy(original.title(), body, foreign, wanted);
        String id = "copy-" + original.id();
        originalOf.put(id, original.id());
        jaccardOf.put(id, copy.jaccard());
        all.add(
            new Sample(
                id,
                copy.title(),
                copy.title() + "\n" + copy.text(),
                original.publishedAt().plusSeconds(3_600),
                "Other",
                null));
      }
    }
    Counts overall = Counts.NONE;
    Counts hardest = Counts.NONE;
    Map<String, String> after = found(all);
    for (Map.Entry<String, String> copy : originalOf.entrySet()) {
      String claimed = after.get(copy.getKey());
      boolean right = copy.getValue().equals(claimed);
      Counts one = new Counts(right ? 1 : 0, right || claimed == null ? 0 : 1, right ? 0 : 1);
      overall = overall.plus(one);
      double jaccard = jaccardOf.get(copy.getKey());
      hardest = jaccard >= 0.3 && jaccard < 0.5 ? hardest.plus(one) : hardest;
    }
    System.out.printf(
        "originals %d, copies %d; before perturbing %d of the originals were copies already%n",
        originals.size(), originalOf.size(), before.size());
    System.out.printf(
        "all: precision %.4f recall %.4f; Jaccard .3 to .5: precision %.4f recall %.4f%n",
        overall.precision(), overall.recall(), hardest.precision(), hardest.recall());
    assertTrue(overall.precision() >= 0.98);
    assertTrue(overall.recall() >= 0.95);
    assertTrue(hardest.recall() >= 0.80);
  }

  private static int words(String text) {
    return BodyWords.of(text).words().size();
  }

  private static Map<String, String> found(List<Sample> samples) {
    Map<String, String> found = new HashMap<>();
    for (Row row :
        DedupStage.copies(SampleArticles.dataset(samples).cache(), DedupConfig.standard())
            .collectAsList()) {
      found.put(row.getString(0), row.getString(1));
    }
    return found;
  }
}
