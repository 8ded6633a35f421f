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
   */
  public record Pair(int earlier, int later) {}

  /** Earliest original of each copy, by ordinals. */
  public static Map<Integer, Integer> originals(List<Pair> pairs) {
    Map<Integer, Integer> originalOf = new TreeMap<>();
    pairs.stream()
        .sorted(Comparator.comparingInt(Pair::later).thenComparingInt(Pair::earlier))
        .forEach(
            pair -> {
              if (!originalOf.containsKey(pair.earlier())) {
                originalOf.putIfAbsent(pair.later(), pair.earlier());
              }
            });
    return originalOf;
  }
}
