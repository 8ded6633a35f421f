package dyad.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Countries as nodes and how often they are named together as weights of undirected ties. */
public final class CountryNetwork {
  private final List<String> countries;
  private final long[][] weights;

  /**
   * The network of some ties.
   *
   * @param ties each pair once, in any order
   */
  public CountryNetwork(Collection<Tie> ties) {
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (Tie tie : ties) {
      numbers.put(tie.a(), 0);
      numbers.put(tie.b(), 0);
    }
    countries = List.copyOf(numbers.keySet());
    for (int i = 0; i < countries.size(); i++) {
      numbers.put(countries.get(i), i);
    }
    weights = new long[countries.size()][countries.size()];
    for (Tie tie : ties) {
      int a = numbers.get(tie.a());
      int b = numbers.get(tie.b());
      weights[a][b] += tie.weight();
      weights[b][a] += tie.weight();
    }
  }

  /** What a plot of the network needs, by country code. */
  public List<NetworkNode> nodes() {
    double[] centrality = EigenvectorCentrality.of(this);
    Communities communities = Communities.of(this);
    double modularity = communities.modularity();
    List<NetworkNode> nodes = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      nodes.add(
          new NetworkNode(
              countries.get(i),
              degree(i),
              strength(i),
              centrality[i],
              countries.get(communities.leader(i)),
              modularity));
    }
    return nodes;
  }

  int size() {
    return countries.size();
  }

  long weight(int a, int b) {
    return weights[a][b];
  }

  long strength(int country) {
    long sum = 0;
    for (long weight : weights[country]) {
      sum += weight;
    }
    return sum;
  }

  private int degree(int country) {
    int degree = 0;
    for (long weight : weights[country]) {
      degree += weight > 0 ? 1 : 0;
    }
    return degree;
  }
}
