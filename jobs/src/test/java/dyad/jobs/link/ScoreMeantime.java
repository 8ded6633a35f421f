package dyad.jobs.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.evaluate.BCubed;
import dyad.evaluate.IdentityScorer;
import dyad.evaluate.IdentityScorer.Linked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Prints cross-document identity on MEANTIME with gold mentions: {@code ScoreMeantime
 * meantime-airbus-apple.jsonl}. Mentions are reduced to the names in them: leading articles and
 * what stands before the last title word (Apple CEO Steve Jobs) go, as do mentions that are not
 * capitalized names; several of one name at one place count once.
 */
final class ScoreMeantime {
  private static final Set<String> SMALL =
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
  private static final Map<String, String> COUNTRIES = countries();

  private ScoreMeantime() {}

  public static void main(String[] args) throws IOException {
    Corpus corpus = new Corpus();
    List<String[]> gold = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    Map<String, Integer> count = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode document = json.readTree(line);
      String id = document.get("id").asText();
      corpus.article(
          id,
          document.get("date").asText() + "T00:00:00Z",
          document.get("text").asText().split("\n", 2)[0]);
      Map<String, String[]> names = new TreeMap<>();
      for (JsonNode mention : document.get("mentions")) {
        String name = name(mention);
        if (name != null) {
          JsonNode tokens = mention.get("tokens");
          int last = tokens.get(tokens.size() - 1).asInt();
          names.put(
              String.format(Locale.ROOT, "%04d %04d", mention.get("sentence").asInt(), last),
              new String[] {mention.get("type").asText(), name, mention.get("chain").asText()});
        }
      }
      for (String[] name : names.values()) {
        String country = name[0].equals("LOC") ? COUNTRIES.get(name[1]) : null;
        String type =
            country != null
                ? "COUNTRY"
                : switch (name[0]) {
                  case "PER" -> "PERSON";
                  case "ORG" -> "ORGANIZATION";
                  default -> "LOCATION";
                };
        corpus.mention(id, type, name[1], country);
        int no = count.merge(id, 1, Integer::sum) - 1;
        gold.add(new String[] {id + "#" + no, name[0], name[2], name[1]});
      }
    }
    Map<String, String> found = new HashMap<>();
    for (Row link : corpus.link().links().collectAsList()) {
      found.put(link.getString(0) + "#" + link.getInt(1), link.getString(2));
    }
    List<Linked> linked =
        gold.stream().map(g -> new Linked(g[0], g[1], g[2], found.get(g[0]), g[3])).toList();
    for (Map.Entry<String, BCubed> score : IdentityScorer.score(linked).entrySet()) {
      System.out.printf(
          Locale.ROOT,
          "%-4s mentions %4d  B3 precision %.3f  recall %.3f  F %.3f%n",
          score.getKey(),
          score.getValue().items(),
          score.getValue().precision(),
          score.getValue().recall(),
          score.getValue().f1());
    }
    IdentityScorer.errors(linked, 25)
        .forEach(error -> System.out.println(error.mentions() + " " + error.what()));
  }

  private static String name(JsonNode mention) {
    String type = mention.get("type").asText();
    if (!mention.get("head_pos").asText().equals("PROPN")
        || !Set.of("PER", "ORG", "LOC").contains(type)) {
      return null;
    }
    List<String> words = new ArrayList<>(List.of(mention.get("text").asText().split(" ")));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (ROLES.contains(words.get(i))) {
        words.subList(0, i + 1).clear();
        break;
      }
    }
    if (!words.isEmpty() && words.get(0).equalsIgnoreCase("the")) {
      words.remove(0);
    }
    if (words.isEmpty() || words.stream().anyMatch(w -> w.equals(",") || w.equals("("))) {
      return null;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word)) {
        return null;
      }
    }
    return String.join(" ", words).replace(" 's", "'s").replace(" - ", "-").replace("' ", "'");
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    new LinkConfig(Map.of()).allCountryNames().forEach((code, name) -> codes.put(name, code));
    codes.put("US", "USA");
    codes.put("U.S.", "USA");
    codes.put("UK", "GBR");
    codes.put("United States of America", "USA");
    codes.put("EU", "EUE");
    codes.put("European Union", "EUE");
    return codes;
  }
}
