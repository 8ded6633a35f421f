package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.evaluate.RelationScorer.Finding;
import dyad.relate.EventCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationScorerTest {
  @Test
  void labelsGiveDirectedPairsAndBothDirectionsWhereThereIsNoTarget(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("labels.jsonl");
    Files.writeString(
        file,
        """
        {"id": "a", "event": "FIGHT", "source": [{"code": "JAP"}, {"code": "IGO"}], "target": [{"code": "prk"}]}
        {"id": "b", "event": "AGREE", "source": [{"code": "IRN"}, {"code": "IRQ"}], "target": []}
        """);
    assertEquals(
        List.of(
            new RelationGold("a", EventCategory.ASSAULT, Set.of("JPN>PRK")),
            new RelationGold("b", EventCategory.AGREE, Set.of("IRN>IRQ", "IRQ>IRN"))),
        RelationGold.read(file));
  }

  @Test
  void directionAndQuadClassAreScoredApart() {
    RelationScorer scorer = new RelationScorer();
    scorer.add(
        new RelationGold("a", EventCategory.AID, Set.of("CHN>ZMB")),
        List.of(new Finding("CHN>ZMB", EventCategory.COOPERATE, "gave")),
        "one");
    scorer.add(
        new RelationGold("b", EventCategory.ASSAULT, Set.of("IRN>IRQ")),
        List.of(new Finding("IRQ>IRN", EventCategory.ASSAULT, "hit")),
        "two");
    scorer.add(
        new RelationGold("c", EventCategory.DEMAND, Set.of("USA>CHN")),
        List.of(new Finding("USA>CHN", EventCategory.AGREE, "asked")),
        "three");
    assertEquals(2.0 / 3, scorer.directedF1(), 1e-12);
    assertEquals(0.5, scorer.quadAccuracy(), 1e-12);
    assertEquals("b", scorer.mistakes().get(0).id());
  }
}
