package dyad.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Scores entity links of mentions against labelled identities across documents. */
public final class IdentityScorer {
  /** Type that all mentions belong to. */
  public static final String ALL = "all";

  private IdentityScorer() {}

  /**
   * A mention with its labelled and its found identity.
   *
   * @param id unique, e.g. document and position
   * @param type kind of entity that it is scored under besides {@link #ALL}
   * @param gold labelled identity
   * @param found entity id; null if it was linked to nothing, which counts as an entity of its own
   * @param surface as it stands in the text, for the list of errors
   */
  public record Linked(String id, String type, String gold, String found, String surface) {}

  /**
   * What was split or mixed.
   *
   * @param mentions how many mentions are on the wrong side
   * @param what the labelled or found identity and the surfaces on either side
   */
  public record Confusion(int mentions, String what) {}

  /** B-cubed by type, and of {@link #ALL}. */
  public static Map<String, BCubed> score(List<Linked> mentions) {
    Map<String, Map<String, String>> gold = new TreeMap<>();
    Map<String, String> found = new HashMap<>();
    for (Linked mention : mentions) {
      gold.computeIfAbsent(ALL, type -> new HashMap<>()).put(mention.id(), mention.gold());
      gold.computeIfAbsent(mention.type(), type -> new HashMap<>())
          .put(mention.id(), mention.gold());
      if (mention.found() != null) {
        found.put(mention.id(), mention.found());
      }
    }
    Map<String, BCubed> scores = new TreeMap<>();
    gold.forEach((type, labels) -> scores.put(type, BCubed.of(labels, found)));
    return scores;
  }

  /** The costliest errors: identities split over entities, and entities mixing identities. */
  public static List<Confusion> errors(List<Linked> mentions, int limit) {
    Map<String, Map<String, List<String>>> split = new TreeMap<>();
    Map<String, Map<String, List<String>>> mixed = new TreeMap<>();
    for (Linked mention : mentions) {
      String found = mention.found() == null ? "none " + mention.id() : mention.found();
      split
          .computeIfAbsent(mention.gold(), gold -> new TreeMap<>())
          .computeIfAbsent(found, entity -> new ArrayList<>())
          .add(mention.surface());
      mixed
          .computeIfAbsent(found, entity -> new TreeMap<>())
          .computeIfAbsent(mention.gold(), gold -> new ArrayList<>())
          .add(mention.surface());
    }
    List<Confusion> errors = new ArrayList<>();
    split.forEach((gold, parts) -> add(errors, "split " + gold, parts));
    mixed.forEach((entity, parts) -> add(errors, "mixed " + entity, parts));
    errors.sort(
        Comparator.comparing((Confusion e) -> -e.mentions()).thenComparing(Confusion::what));
    return errors.subList(0, Math.min(limit, errors.size()));
  }

  private static void add(List<Confusion> errors, String what, Map<String, List<String>> parts) {
    if (parts.size() < 2) {
      return;
    }
    int total = parts.values().stream().mapToInt(List::size).sum();
    int largest = parts.values().stream().mapToInt(List::size).max().orElse(0);
    StringBuilder text = new StringBuilder(what);
    for (List<String> surfaces : parts.values()) {
      Set<String> distinct = new HashSet<>(surfaces);
      text.append(" [").append(surfaces.size()).append(": ");
      text.append(String.join(", ", distinct.stream().sorted().limit(5).toList())).append(']');
    }
    errors.add(new Confusion(total - largest, text.toString()));
  }
}
