package dyad.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Average-link clustering in rounds: every cluster looks for its best neighbour by the mean
 * probability over all pairs of articles (pairs without an edge count 0); those that choose each
 * other and reach the threshold merge; until none does. The name of a cluster is the ordinal of its
 * earliest article.
 */
public final class AverageLink {
  private AverageLink() {}

  /**
   * A neighbour as one cluster sees it. Higher mean first; ties go to the pair whose earlier, then
   * whose later cluster is earlier. Both ends of a pair rank it alike, so the best pair of all is
   * always a mutual choice and every round merges something or is the last.
   */
  public record Choice(double mean, int low, int high) implements Comparable<Choice> {
    @Override
    public int compareTo(Choice other) {
      int byMean = Double.compare(other.mean, mean);
      int byLow = byMean != 0 ? byMean : Integer.compare(low, other.low);
      return byLow != 0 ? byLow : Integer.compare(high, other.high);
    }
  }

  /** Mean probability over all pairs of two clusters. */
  public static double mean(long millionths, long sizeA, long sizeB) {
    return millionths / ((double) sizeA * sizeB * Edge.MILLION);
  }

  /**
   * Clusters articles.
   *
   * @param edges each pair once, in any order
   * @param sizes articles in a cluster that stands for several already; 1 where absent
   * @param threshold least mean to merge at, above 0
   * @return ordinal of the cluster of every article (or cluster) that merged; its own name excepted
   */
  public static Map<Integer, Integer> cluster(
      List<Edge> edges, Map<Integer, Integer> sizes, double threshold) {
    Map<Integer, Map<Integer, Long>> neighbours = new HashMap<>();
    for (Edge edge : edges) {
      neighbours.computeIfAbsent(edge.a(), k -> new HashMap<>()).put(edge.b(), edge.millionths());
      neighbours.computeIfAbsent(edge.b(), k -> new HashMap<>()).put(edge.a(), edge.millionths());
    }
    Map<Integer, Integer> sizeOf = new HashMap<>(sizes);
    Map<Integer, Integer> parent = new HashMap<>();
    List<Choice> merges = mutual(neighbours, sizeOf, threshold);
    while (!merges.isEmpty()) {
      for (Choice merge : merges) {
        parent.put(merge.high(), merge.low());
        sizeOf.put(merge.low(), size(sizeOf, merge.low()) + size(sizeOf, merge.high()));
        absorb(neighbours, merge.low(), merge.high());
      }
      merges = mutual(neighbours, sizeOf, threshold);
    }
    Map<Integer, Integer> clusterOf = new HashMap<>();
    for (int member : parent.keySet()) {
      int root = member;
      while (parent.containsKey(root)) {
        root = parent.get(root);
      }
      clusterOf.put(member, root);
    }
    return clusterOf;
  }

  private static int size(Map<Integer, Integer> sizeOf, int cluster) {
    return sizeOf.getOrDefault(cluster, 1);
  }

  private static List<Choice> mutual(
      Map<Integer, Map<Integer, Long>> neighbours, Map<Integer, Integer> sizeOf, double threshold) {
    Map<Integer, Choice> best = new HashMap<>();
    neighbours.forEach(
        (cluster, sums) ->
            sums.forEach(
                (other, sum) -> {
                  double mean = mean(sum, size(sizeOf, cluster), size(sizeOf, other));
                  if (mean >= threshold) {
                    Choice choice =
                        new Choice(mean, Math.min(cluster, other), Math.max(cluster, other));
                    best.merge(cluster, choice, (x, y) -> x.compareTo(y) <= 0 ? x : y);
                  }
                }));
    List<Choice> mutual = new ArrayList<>();
    best.forEach(
        (cluster, choice) -> {
          if (cluster == choice.low() && choice.equals(best.get(choice.high()))) {
            mutual.add(choice);
          }
        });
    return mutual;
  }

  private static void absorb(Map<Integer, Map<Integer, Long>> neighbours, int into, int from) {
    Map<Integer, Long> target = neighbours.get(into);
    target.remove(from);
    neighbours
        .remove(from)
        .forEach(
            (other, sum) -> {
              if (other != into) {
                target.merge(other, sum, Long::sum);
                Map<Integer, Long> theirs = neighbours.get(other);
                theirs.remove(from);
                theirs.merge(into, sum, Long::sum);
              }
            });
  }
}
