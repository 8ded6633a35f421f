package dyad.network;

import java.util.Arrays;

/**
 * A division of a network into communities, within which ties are stronger than chance has it.
 *
 * <p>Each country starts on its own; the two communities whose union raises modularity most are
 * joined until none does (Clauset, Newman and Moore, "Finding community structure in very large
 * networks", Physical Review E 70, 2004). With whole-number weights the gain of two communities is
 * compared exactly, as 2m W - D d with W the weight between them, D and d their strengths and 2m
 * that of the network; of equal gains the one whose first countries come first in the alphabet is
 * taken. So the division does not depend on any order.
 */
final class Communities {
  private final CountryNetwork network;
  private final int[] memberOf; // smallest number of a country of the same community

  private Communities(CountryNetwork network, int[] memberOf) {
    this.network = network;
    this.memberOf = memberOf;
  }

  static Communities of(CountryNetwork network) {
    int size = network.size();
    long[][] between = new long[size][size];
    long[] strengths = new long[size];
    int[] memberOf = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        between[i][j] = network.weight(i, j);
      }
      strengths[i] = network.strength(i);
      memberOf[i] = i;
    }
    long total = Arrays.stream(strengths).sum();
    while (true) {
      int first = -1;
      int second = -1;
      long best = 0;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size && memberOf[i] == i; j++) {
          long gain = total * between[i][j] - strengths[i] * strengths[j];
          if (gain > best && memberOf[j] == j) {
            best = gain;
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        return new Communities(network, memberOf);
      }
      join(first, second, between, strengths, memberOf);
    }
  }

  private static void join(
      int first, int second, long[][] between, long[] strengths, int[] memberOf) {
    for (int i = 0; i < memberOf.length; i++) {
      memberOf[i] = memberOf[i] == second ? first : memberOf[i];
      between[first][i] += between[second][i];
      between[i][first] = between[first][i];
    }
    strengths[first] += strengths[second];
  }

  /** The country of greatest strength in a country's community; of equals the first. */
  int leader(int country) {
    int leader = memberOf[country];
    for (int i = leader; i < memberOf.length; i++) {
      if (memberOf[i] == memberOf[country] && network.strength(i) > network.strength(leader)) {
        leader = i;
      }
    }
    return leader;
  }

  /**
   * Share of weight inside communities beyond what chance gives at the same strengths (Newman and
   * Girvan 2004), -0.5 to 1; NaN without ties.
   */
  double modularity() {
    long inside = 0;
    double chance = 0;
    long total = 0;
    for (int i = 0; i < memberOf.length; i++) {
      total += network.strength(i);
      for (int j = 0; j < memberOf.length; j++) {
        if (memberOf[i] == memberOf[j]) {
          inside += network.weight(i, j);
          chance += (double) network.strength(i) * network.strength(j);
        }
      }
    }
    return (inside - chance / total) / total;
  }
}
