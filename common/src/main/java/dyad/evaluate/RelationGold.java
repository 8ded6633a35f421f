package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.gazetteer.Gazetteer;
import dyad.relate.EventCategory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence labelled with what one country does to another.
 *
 * @param directed pairs of source and target, as {@code SRC>TGT}; both directions where the label
 *     has several sources and no target
 */
public record RelationGold(String id, EventCategory category, Set<String> directed) {
  private static final Map<String, String> OTHER_CODES = Map.of("JAP", "JPN", "ITL", "ITA");

  /** Fighting is an assault in the second edition of PLOVER. */
  private static final Map<String, EventCategory> OTHER_CATEGORIES =
      Map.of("FIGHT", EventCategory.ASSAULT);

  /**
   * Labels of a file, in its order: JSON lines with {@code id}, {@code event} (a category of
   * PLOVER), {@code source} and {@code target} (arrays of objects with a {@code code}).
   *
   * @throws IllegalArgumentException when an event is no category
   */
  public static List<RelationGold> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<RelationGold> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        labels.add(of(json.readTree(line)));
      }
    }
    return labels;
  }

  private static RelationGold of(JsonNode node) {
    String event = node.path("event").asText();
    EventCategory category = OTHER_CATEGORIES.get(event);
    Set<String> sources = codes(node.path("source"));
    Set<String> targets = codes(node.path("target"));
    Set<String> directed = new TreeSet<>();
    boolean isMutual = node.path("target").size() == 0;
    for (String source : sources) {
      for (String target : isMutual ? sources : targets) {
        if (!source.equals(target)) {
          directed.add(source + ">" + target);
        }
      }
    }
    return new RelationGold(
        node.path("id").asText(),
        category == null ? EventCategory.valueOf(event) : category,
        directed);
  }

  private static Set<String> codes(JsonNode actors) {
    Set<String> codes = new TreeSet<>();
    for (JsonNode actor : actors) {
      String written = actor.path("code").asText("").toUpperCase(Locale.ROOT);
      String code = OTHER_CODES.getOrDefault(written, written);
      if (Gazetteer.shared().country(code) != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
