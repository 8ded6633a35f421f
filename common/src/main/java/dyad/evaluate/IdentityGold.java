package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A labelled name: all namings of an article with this surface are one entity.
 *
 * @param articleId id of the article in the labels
 * @param type kind of entity, in the words of the labels
 * @param entity labelled identity, across articles
 */
public record IdentityGold(String articleId, String surface, String type, String entity) {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "and", "for", "&", "-", "'s", "'", "de", "the");
  private static final Set<String> ROLES =
      Set.of(
          "CEO",
          "President",
          "Judge",
          "Justice",
          "Senator",
          "General",
          "Spokeswoman",
          "Spokesman",
          "Officer",
          "Mr",
          "Mr.",
          "Executive",
          "executive",
          "Minister",
          "Director",
          "Chairman",
          "executives");

  /**
   * Labelled names of a file: tab-separated with the columns key, surface, type, entity; or JSON
   * lines with {@code id} and {@code mentions} of {@code text}, {@code type} (PER, ORG, LOC),
   * {@code head_pos} and {@code chain}, as MEANTIME (Minard et al. 2016) has them: its mentions are
   * noun phrases, of which the proper name is kept and titles and articles before it are cut.
   */
  public static List<IdentityGold> read(Path file) throws IOException {
    Set<IdentityGold> names = new LinkedHashSet<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("{")) {
        JsonNode document = json.readTree(line);
        String id = document.path("id").asText();
        for (JsonNode mention : document.path("mentions")) {
          String name = name(mention);
          if (name != null) {
            names.add(
                new IdentityGold(
                    id, name, mention.path("type").asText(), mention.path("chain").asText()));
          }
        }
      } else {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 4 && !cells[0].equals("key")) {
          names.add(new IdentityGold(cells[0], cells[1], cells[2], cells[3]));
        }
      }
    }
    return List.copyOf(names);
  }

  private static String name(JsonNode mention) {
    if (!mention.path("head_pos").asText().equals("PROPN")
        || !Set.of("PER", "ORG", "LOC").contains(mention.path("type").asText())) {
      return null;
    }
    List<String> words = new ArrayList<>(List.of(mention.path("text").asText().split(" ")));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (ROLES.contains(words.get(i))) {
        words.subList(0, i + 1).clear();
        break;
      }
    }
    if (!words.isEmpty() && words.get(0).equalsIgnoreCase("the")) {
      words.remove(0);
    }
    if (words.isEmpty() || !words.stream().allMatch(IdentityGold::isNameWord)) {
      return null;
    }
    return String.join(" ", words);
  }

  private static boolean isNameWord(String word) {
    return Character.isUpperCase(word.charAt(0)) || SMALL_WORDS.contains(word);
  }
}
