package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeighbourCountsTest {
  private final NeighbourCounts counts = new NeighbourCounts();

  @Test
  void aNeighbourThatSharesTooFewTermsIsNone() {
    counts.add(7, false, 300);
    assertEquals(0, counts.best().length);
    counts.add(7, false, 300);
    assertEquals(List.of(new NeighbourCounts.Neighbour(7, 2)), List.of(counts.best()));
  }

  @Test
  void oneFarAwayInTimeMustShareMore() {
    for (int term = 0; term < 3; term++) {
      counts.add(7, true, 300);
    }
    assertEquals(0, counts.best().length);
    counts.add(7, true, 300);
    assertEquals(1, counts.best().length);
  }

  @Test
  void theHeaviestComeFirstAndTheEarlierAmongEquals() {
    for (int term = 0; term < 2; term++) {
      counts.add(9, false, 300);
      counts.add(5, false, 300);
      counts.add(7, false, 500);
    }
    assertEquals(
        List.of(7, 5, 9),
        Arrays.stream(counts.best()).map(NeighbourCounts.Neighbour::ordinal).toList());
  }

  @Test
  void manyNeighboursAreCountedAsByAMap() {
    Random random = new Random(8);
    for (int article = 0; article < 3; article++) {
      counts.clear();
      Map<Integer, int[]> expected = new HashMap<>();
      for (int i = 0; i < 20_000; i++) {
        int ordinal = random.nextInt(5_000);
        int weight = 1 + random.nextInt(900);
        counts.add(ordinal, ordinal % 3 == 0, weight);
        int[] sums = expected.computeIfAbsent(ordinal, o -> new int[2]);
        sums[0]++;
        sums[1] += weight;
      }
      Comparator<Map.Entry<Integer, int[]>> heaviest =
          Comparator.comparingInt(entry -> -entry.getValue()[1]);
      List<NeighbourCounts.Neighbour> best =
          expected.entrySet().stream()
              .filter(e -> e.getValue()[0] >= CandidateRules.needed(e.getKey() % 3 == 0))
              .sorted(heaviest.thenComparing(Map.Entry::getKey))
              .limit(CandidateRules.BEST_NEIGHBOURS)
              .map(e -> new NeighbourCounts.Neighbour(e.getKey(), e.getValue()[0]))
              .toList();
      assertEquals(best, List.of(counts.best()));
    }
  }
}
