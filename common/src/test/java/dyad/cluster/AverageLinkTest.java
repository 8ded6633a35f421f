package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  private static final double THRESHOLD = 0.4;

  @Test
  void chainOfPairsDoesNotBecomeOneCluster() {
    List<Edge> chain = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      chain.add(new Edge(i, i + 1, 900_000));
    }
    Map<Integer, Integer> clusters = AverageLink.cluster(chain, Map.of(), THRESHOLD);
    assertEquals(0, clusters.get(1));
    assertEquals(2, clusters.get(3));
  }

  @Test
  void clusterIsNamedAfterItsEarliestMember() {
    List<Edge> triangle =
        List.of(new Edge(3, 7, 800_000), new Edge(7, 9, 950_000), new Edge(3, 9, 700_000));
    assertEquals(Map.of(7, 3, 9, 3), AverageLink.cluster(triangle, Map.of(), THRESHOLD));
  }

  @Test
  void largeClusterNeedsMoreThanOneGoodEdge() {
    List<Edge> edge = List.of(new Edge(0, 1, 999_999));
    assertEquals(Map.of(), AverageLink.cluster(edge, Map.of(0, 5), THRESHOLD));
  }

  @Test
  void orderOfEdgesDoesNotMatter() {
    SplittableRandom random = new SplittableRandom(7);
    List<Edge> edges = new ArrayList<>();
    for (int a = 0; a < 60; a++) {
      for (int b = a + 1; b < 60; b++) {
        if (random.nextInt(4) == 0) {
          edges.add(new Edge(a, b, 100_000L * random.nextInt(1, 11))); // many ties
        }
      }
    }
    Map<Integer, Integer> first = AverageLink.cluster(edges, Map.of(), THRESHOLD);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(edges, new Random(seed));
      assertEquals(first, AverageLink.cluster(edges, Map.of(), THRESHOLD));
    }
  }
}
