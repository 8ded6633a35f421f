package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  @Test
  void countsLikeAMap() {
    PairCounts counts = new PairCounts();
    Map<Long, int[]> expected = new HashMap<>();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 300_000; i++) {
      long pair = ((long) random.nextInt(500) << 32) | random.nextInt(500);
      int weight = random.nextInt(100);
      counts.add(pair, weight, 2);
      int[] sums = expected.computeIfAbsent(pair, p -> new int[2]);
      sums[0]++;
      sums[1] += weight;
    }
    int found = 0;
    for (int slot = counts.next(0); slot >= 0; slot = counts.next(slot + 1)) {
      int[] sums = expected.get(counts.pair(slot));
      assertEquals(sums[0], counts.shared(slot));
      assertEquals(sums[1], counts.weight(slot));
      assertEquals(2, counts.needed(slot));
      found++;
    }
    assertEquals(expected.size(), found);
  }

  @Test
  void aFullOneIsEmptiedAndUsedAgain() {
    PairCounts counts = new PairCounts();
    long pairs = 0;
    while (!counts.isFull()) {
      counts.add(pairs++, 1, 2);
    }
    assertTrue(pairs > 100_000);
    counts.clear();
    assertFalse(counts.isFull());
    assertEquals(-1, counts.next(0));
    counts.add(7, 3, 4);
    int slot = counts.next(0);
    assertEquals(7, counts.pair(slot));
    assertEquals(1, counts.shared(slot));
    assertEquals(3, counts.weight(slot));
  }
}
