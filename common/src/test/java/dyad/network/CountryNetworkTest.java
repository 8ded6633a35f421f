package dyad.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountryNetworkTest {
  private static final double EXACT = 1e-9;

  @Test
  void aStarsCentreHasOneAndItsRaysTheRootOfAHalf() {
    // A of a star with two rays of weight 3: largest eigenvalue 3 sqrt 2, vector (1, 1/sqrt 2,
    // 1/sqrt 2)
    Map<String, NetworkNode> nodes =
        nodes(List.of(new Tie("USA", "CHN", 3), new Tie("RUS", "USA", 3)));
    assertEquals(1, nodes.get("USA").centrality(), EXACT);
    assertEquals(Math.sqrt(0.5), nodes.get("CHN").centrality(), EXACT);
    assertEquals(Math.sqrt(0.5), nodes.get("RUS").centrality(), EXACT);
    assertEquals(2, nodes.get("USA").degree());
    assertEquals(6, nodes.get("USA").strength());
    assertEquals(1, nodes.get("CHN").degree());
  }

  @Test
  void twoTrianglesWithABridgeAreTwoCommunitiesNamedAfterTheirStrongest() {
    // weights 4 inside, 1 across: 2m = 50, inside 48, each side's strength 25: Q = 48/50 - 2 · 1/4
    Map<String, NetworkNode> nodes = nodes(triangles());
    assertEquals("CAA", nodes.get("AAA").community());
    assertEquals("CAA", nodes.get("BAA").community());
    assertEquals("DAA", nodes.get("EAA").community());
    assertEquals(48 / 50d - 0.5, nodes.get("AAA").modularity(), EXACT);
  }

  @Test
  void aWeakerPartApartHasNoCentrality() {
    Map<String, NetworkNode> nodes =
        nodes(List.of(new Tie("USA", "CHN", 5), new Tie("FJI", "WSM", 4)));
    assertEquals(1, nodes.get("CHN").centrality(), EXACT);
    assertEquals(0, nodes.get("FJI").centrality(), 0);
    assertEquals("FJI", nodes.get("WSM").community(), "of equals the first in the alphabet");
  }

  @Test
  void theOrderOfTiesDoesNotMatter() {
    List<Tie> ties = random(60, 5);
    List<NetworkNode> nodes = new CountryNetwork(ties).nodes();
    Collections.shuffle(ties, new Random(3));
    assertEquals(nodes, new CountryNetwork(ties).nodes());
  }

  @Test
  void centralityIsAnEigenvector() {
    List<Tie> ties = random(40, 9);
    Map<String, NetworkNode> nodes = nodes(ties);
    Map<String, Double> products =
        nodes.keySet().stream()
            .collect(
                Collectors.toMap(
                    c -> c,
                    c ->
                        ties.stream()
                            .filter(t -> t.a().equals(c) || t.b().equals(c))
                            .mapToDouble(
                                t ->
                                    t.weight()
                                        * nodes.get(t.a().equals(c) ? t.b() : t.a()).centrality())
                            .sum()));
    double eigenvalue = products.values().stream().max(Double::compare).orElseThrow();
    products.forEach(
        (country, product) ->
            assertEquals(nodes.get(country).centrality(), product / eigenvalue, EXACT, country));
  }

  @Test
  void noTiesAreNoNodesAndNoCommunitiesOfChanceHaveHighModularity() {
    assertTrue(new CountryNetwork(List.of()).nodes().isEmpty());
    assertTrue(new CountryNetwork(random(30, 1)).nodes().get(0).modularity() < 0.5);
  }

  private static List<Tie> triangles() {
    List<Tie> ties = new ArrayList<>();
    ties.add(new Tie("AAA", "BAA", 4));
    ties.add(new Tie("AAA", "CAA", 4));
    ties.add(new Tie("BAA", "CAA", 4));
    ties.add(new Tie("DAA", "EAA", 4));
    ties.add(new Tie("DAA", "FAA", 4));
    ties.add(new Tie("EAA", "FAA", 4));
    ties.add(new Tie("CAA", "DAA", 1));
    return ties;
  }

  private static List<Tie> random(int countries, long seed) {
    Random random = new Random(seed);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < countries; i++) {
      for (int j = i + 1; j < countries; j++) {
        if (random.nextInt(4) == 0) {
          ties.add(new Tie("C%02d".formatted(i), "C%02d".formatted(j), 1 + random.nextInt(50)));
        }
      }
    }
    return ties;
  }

  private static Map<String, NetworkNode> nodes(List<Tie> ties) {
    return new CountryNetwork(ties)
        .nodes().stream().collect(Collectors.toMap(NetworkNode::country, n -> n));
  }
}
