package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sentences labelled with the countries that act on each other: one JSON object a line. */
public final class PairGold {
  /** Codes that event coders write for states whose alpha-3 code is another. */
  private static final Map<String, String> OTHER_CODES = Map.of("JAP", "JPN", "ITL", "ITA");

  private PairGold() {}

  /**
   * Codes of all acting countries by sentence id, in file order.
   *
   * <p>A line holds {@code id}, and {@code source} and {@code target}: arrays of objects with a
   * {@code code}. Codes that are no country's (groups, organizations) are left out.
   */
  public static Map<String, Set<String>> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, Set<String>> result = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode node = json.readTree(line);
        result.put(node.path("id").asText(), actors(node));
      }
    }
    return result;
  }

  private static Set<String> actors(JsonNode sentence) {
    Set<String> codes = new TreeSet<>();
    for (String side : List.of("source", "target")) {
      for (JsonNode actor : sentence.path(side)) {
        String written = actor.path("code").asText("").toUpperCase(Locale.ROOT);
        String code = OTHER_CODES.getOrDefault(written, written);
        if (Gazetteer.shared().country(code) != null) {
          codes.add(code);
        }
      }
    }
    return codes;
  }
}
