package dyad.cooccur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the entity pairs of one article at every level. */
public final class EntityPairs {
  private EntityPairs() {}

  /**
   * Entities of one unit that are paired, the first named ones. The bounds keep a list of names (a
   * squad, a roll of victims) from outweighing a hundred reports; most units hold far fewer.
   */
  public static int bound(Level level) {
    return switch (level) {
      case SENTENCE -> 20; // 190 pairs
      case PARAGRAPH -> 30; // 435 pairs
      case DOCUMENT -> 40; // 780 pairs
    };
  }

  /**
   * Pairs of one article.
   *
   * @param mentions counted mentions of the article, in any order
   * @return by level and pair, each once
   */
  public static List<EntityPairCount> of(Collection<EntityMention> mentions) {
    List<EntityMention> inOrder = new ArrayList<>(mentions);
    inOrder.sort(Comparator.comparingInt(EntityMention::mentionNo));
    List<EntityPairCount> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      addCounts(counts, inOrder, level);
    }
    return counts;
  }

  private static void addCounts(
      List<EntityPairCount> counts, List<EntityMention> inOrder, Level level) {
    Map<Integer, Set<String>> units = new TreeMap<>();
    for (EntityMention mention : inOrder) {
      Set<String> named = units.computeIfAbsent(mention.unit(level), unit -> new LinkedHashSet<>());
      if (named.size() < bound(level)) {
        named.add(mention.entityId());
      }
    }
    Map<String, Map<String, Long>> together = new TreeMap<>();
    for (Set<String> named : units.values()) {
      List<String> sorted = named.stream().sorted().toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (String second : sorted.subList(i + 1, sorted.size())) {
          together
              .computeIfAbsent(sorted.get(i), id -> new TreeMap<>())
              .merge(second, 1L, Long::sum);
        }
      }
    }
    together.forEach(
        (first, others) ->
            others.forEach(
                (second, n) -> counts.add(new EntityPairCount(level, first, second, n))));
  }
}
