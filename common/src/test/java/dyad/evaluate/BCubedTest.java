package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {
  private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "y", "d", "y");

  @Test
  void theLabelsThemselvesScoreOne() {
    assertEquals(1, BCubed.of(GOLD, GOLD).f1());
  }

  @Test
  void oneClusterOfEverythingHasFullRecallAndHalfThePrecision() {
    BCubed score = BCubed.of(GOLD, Map.of("a", 1, "b", 1, "c", 1, "d", 1));
    assertEquals(1, score.recall());
    assertEquals(0.5, score.precision());
  }

  @Test
  void anItemThatWasNotClusteredIsACluster() {
    BCubed score = BCubed.of(GOLD, Map.of("a", 1, "b", 1, "c", 2));
    assertEquals(1, score.precision());
    assertEquals(0.75, score.recall());
    assertEquals(4, score.items());
  }

  @Test
  void anItemWithoutALabelIsLeftOut() {
    assertEquals(1, BCubed.of(Map.of("a", "x"), Map.of("a", 1, "z", 1)).precision());
  }
}
