package dyad.dedup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles are originals: going from the earliest to the latest, one that is a copy of no
 * original is an original itself. A copy of a copy that is not also a copy of the original is an
 * original of its own: nothing chains.
 */
public final class CopyGroups {
  private CopyGroups() {}

  /**
   * Two articles of which one is a copy of the other.
   *
   * @param earlier ordinal of the earlier
   * @param later ordinal of the later, above {@code earlier}
   * @param shared how much they have in common; only compared
   */
  public record Pair(int earlier, int later, int shared) {}

  /**
   * Original of each copy, by ordinals. A copy of two originals (one text's paragraph in another
   * text) is given to the one it shares most with, of equals to the earliest.
   */
  public static Map<Integer, Integer> originals(List<Pair> pairs) {
    Map<Integer, Pair> bestOf = new TreeMap<>();
    pairs.stream()
        .sorted(Comparator.comparingInt(Pair::later).thenComparingInt(Pair::earlier))
        .filter(pair -> !bestOf.containsKey(pair.earlier()))
        .forEach(
            pair -> bestOf.merge(pair.later(), pair, (x, y) -> y.shared() > x.shared() ? y : x));
    Map<Integer, Integer> originalOf = new TreeMap<>();
    bestOf.forEach((copy, pair) -> originalOf.put(copy, pair.earlier()));
    return originalOf;
  }
}
