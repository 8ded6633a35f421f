package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventScorerTest {
  private static final Map<String, String> LABELS =
      Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "3");

  @Test
  void perfectEventsScoreOne() {
    EventScorer score = EventScorer.of(LABELS, LABELS);
    assertEquals(1, score.bCubed().f1());
    assertEquals(1, score.pairs().f1());
    assertEquals(1, score.nmi(), 1e-12);
    assertEquals(1, score.ari(), 1e-12);
  }

  @Test
  void measuresAgreeWithAHandCountedCase() {
    // events {a, b, d} {c} {e, f}: 1 of 4 labelled pairs and of 4 found pairs is right
    Map<String, String> events = Map.of("a", "x", "b", "x", "d", "x", "c", "y", "e", "z", "f", "z");
    EventScorer score = EventScorer.of(LABELS, events);
    assertEquals(new Counts(1, 3, 3), score.pairs());
    assertEquals((1 - 16.0 / 15) / (4 - 16.0 / 15), score.ari(), 1e-12);
    assertEquals(
        (2 / 3.0 + 2 / 3.0 + 1 + 1 / 3.0 + 0.5 + 0.5) / 6, score.bCubed().precision(), 1e-12);
    assertEquals(3, score.largestEvent());
  }

  @Test
  void articleWithoutAnEventIsAlone() {
    EventScorer score = EventScorer.of(Map.of("a", "1", "b", "1"), Map.of());
    assertEquals(2, score.eventCount());
    assertEquals(0, score.pairs().truePositives());
  }
}
