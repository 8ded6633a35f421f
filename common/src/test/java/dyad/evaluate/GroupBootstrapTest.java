package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GroupBootstrapTest {
  @Test
  void rightEventsAreSurelyRight() {
    GroupBootstrap perfect = GroupBootstrap.of(labels(), labels());
    assertEquals(new GroupBootstrap.Interval(1, 1), perfect.f1());
    assertEquals(new GroupBootstrap.Interval(1, 1), perfect.pairF1());
  }

  @Test
  void intervalHoldsTheScoreAndIsNarrowerWithMoreEvents() {
    Map<String, String> found = new TreeMap<>(labels());
    found.put("a1", "b");
    found.put("c2", "alone");
    EventScorer score = EventScorer.of(labels(), found);
    GroupBootstrap intervals = GroupBootstrap.of(labels(), found);
    assertTrue(intervals.f1().low() < score.bCubed().f1());
    assertTrue(intervals.f1().high() > score.bCubed().f1());
    assertTrue(intervals.pairF1().low() < score.pairs().f1());
    Map<String, String> manyLabels = new TreeMap<>();
    Map<String, String> manyFound = new TreeMap<>();
    for (int i = 0; i < 20; i++) {
      String copy = "-" + i;
      labels().forEach((article, label) -> manyLabels.put(article + copy, label + copy));
      found.forEach((article, event) -> manyFound.put(article + copy, event + copy));
    }
    GroupBootstrap many = GroupBootstrap.of(manyLabels, manyFound);
    assertTrue(width(many.f1()) < width(intervals.f1()));
  }

  @Test
  void nothingLabelledGivesNoInterval() {
    assertTrue(Double.isNaN(GroupBootstrap.of(Map.of(), Map.of()).f1().low()));
  }

  private static double width(GroupBootstrap.Interval interval) {
    return interval.high() - interval.low();
  }

  private static Map<String, String> labels() {
    return Map.of("a1", "a", "a2", "a", "b1", "b", "b2", "b", "c1", "c", "c2", "c", "d1", "d");
  }
}
