package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.CountryCoder;
import dyad.annotate.NameSpan;
import dyad.annotate.PlainTexts;
import dyad.annotate.TokenizedText;
import dyad.evaluate.CountryGold.Labelled;
import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.MentionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints every figure of country coding on the development sets. Arguments: data folder, names to
 * simulate (none, gold, noisy), half of news-labelled (train, test, all), number of errors to show,
 * sets to run.
 */
public final class CountryFigures {
  private static final double NOISE = 0.06; // share of names a tagger of F .94 loses

  private final Path data;
  private final CountryCoder coder = new CountryCoder(Gazetteer.shared());
  private final int shown;

  private CountryFigures(Path data, int shown) {
    this.data = data;
    this.shown = shown;
  }

  public static void main(String[] args) throws IOException {
    CountryFigures figures = new CountryFigures(Path.of(args[0]), Integer.parseInt(args[3]));
    for (String set : args[4].split(",", -1)) {
      switch (set) {
        case "news" -> figures.news(args[1], args[2]);
        case "plover" -> figures.plover();
        default -> figures.places(set);
      }
    }
  }

  private void news(String names, String half) throws IOException {
    Path folder = data.resolve("ner/news-labelled");
    Map<String, CountryGold> gold = CountryGold.read(folder.resolve("labels.jsonl"));
    CountryScorer scorer = new CountryScorer();
    for (JsonNode article : lines(folder.resolve("articles.jsonl"))) {
      String id = article.path("id").asText();
      CountryGold label = gold.get(id);
      boolean train = Math.floorMod(id.hashCode() * 0x9E3779B1, 2) == 0;
      if (label == null || (half.equals("train") && !train) || (half.equals("test") && train)) {
        continue;
      }
      String text = article.path("text").asText();
      TokenizedText tokens = PlainTexts.body(text, date(article));
      List<Mention> mentions = coder.code(tokens, simulated(tokens, label, names));
      scorer.addArticle(label, text, mentions, 0);
      scorer.addMentions(label, text, mentions);
    }
    print("news-labelled " + half + ", names " + names, scorer);
  }

  private void places(String set) throws IOException {
    Map<String, CountryGold> gold =
        CountryGold.read(data.resolve("gold/countries/" + set + ".jsonl"));
    CountryScorer scorer = new CountryScorer();
    for (JsonNode article : lines(data.resolve("articles/places/" + set + ".jsonl"))) {
      CountryGold label = gold.get(article.path("id").asText());
      String text = article.path("text").asText();
      scorer.addArticle(
          label, text, coder.code(PlainTexts.body(text, date(article)), List.of()), 0);
    }
    print(set + ", no names", scorer);
  }

  private void plover() throws IOException {
    CountryScorer scorer = new CountryScorer();
    for (JsonNode item : lines(data.resolve("gold/pairs/plover-odd.jsonl"))) {
      TreeSet<String> gold = new TreeSet<>();
      for (String side : List.of("source", "target")) {
        for (JsonNode actor : item.path(side)) {
          String code = actor.path("code").asText("").toUpperCase(Locale.ROOT);
          code = code.equals("JAP") ? "JPN" : code.equals("ITL") ? "ITA" : code;
          if (Gazetteer.shared().country(code) != null) {
            gold.add(code);
          }
        }
      }
      String text = item.path("text").asText();
      TreeSet<String> found = new TreeSet<>();
      for (Mention m : coder.code(PlainTexts.body(text, null), List.of())) {
        if (m.country() != null && Gazetteer.shared().country(m.country()) != null) {
          found.add(m.country());
        }
      }
      scorer.addPairs(CountryScorer.pairs(gold), CountryScorer.pairs(found));
      if (shown > 0 && !CountryScorer.pairs(gold).equals(CountryScorer.pairs(found))) {
        System.out.println(gold + " " + found + " " + text);
      }
    }
    print("plover", scorer);
  }

  private void print(String title, CountryScorer scorer) {
    System.out.println("== " + title);
    scorer.summary().forEach(System.out::println);
    if (shown > 0) {
      scorer.breakdown(0).forEach(System.out::println);
      scorer.reliability().forEach(System.out::println);
      Map<String, Integer> kinds = new TreeMap<>();
      Map<String, String> example = new LinkedHashMap<>();
      for (CountryScorer.Mistake e : scorer.errors()) {
        String key = e.measure() + " " + e.what();
        kinds.merge(key, 1, Integer::sum);
        example.putIfAbsent(key, e.articleId() + " " + e.sentence());
      }
      for (CountryScorer.Measure measure : CountryScorer.Measure.values()) {
        kinds.entrySet().stream()
            .filter(e -> e.getKey().startsWith(measure.name()))
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(shown)
            .forEach(
                e ->
                    System.out.println(
                        e.getValue() + " " + e.getKey() + " | " + example.get(e.getKey())));
      }
    }
  }

  /** Names of the labels as a finder would propose them; with noise some are lost. */
  static List<NameSpan> simulated(TokenizedText text, CountryGold gold, String mode) {
    List<NameSpan> result = new ArrayList<>();
    if (mode.equals("none")) {
      return result;
    }
    SplittableRandom random = new SplittableRandom(gold.id().hashCode());
    int token = 0;
    List<Labelled> labels = new ArrayList<>(gold.mentions());
    labels.sort((a, b) -> Integer.compare(a.start(), b.start()));
    for (Labelled label : labels) {
      MentionType type = label.type() == MentionType.COUNTRY ? MentionType.LOCATION : label.type();
      if (type == MentionType.NATIONALITY
          || (mode.equals("noisy") && random.nextDouble() < NOISE)) {
        continue;
      }
      while (token < text.tokenCount() && text.tokenStart(token) < label.start()) {
        token++;
      }
      int end = token;
      while (end < text.tokenCount() && text.tokenEnd(end) <= label.end()) {
        end++;
      }
      if (end > token) {
        if (mode.equals("noisy") && random.nextDouble() < NOISE / 2) {
          MentionType[] others = {
            MentionType.PERSON, MentionType.ORGANIZATION, MentionType.LOCATION
          };
          type = others[random.nextInt(3)];
        }
        result.add(new NameSpan(token, end, type, 0.95, null));
      }
    }
    return result;
  }

  private static LocalDate date(JsonNode article) {
    String written = article.path("date").asText("");
    return written.length() >= 10 ? LocalDate.parse(written.substring(0, 10)) : null;
  }

  static List<JsonNode> lines(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> result = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        result.add(mapper.readTree(line));
      }
    }
    return result;
  }
}
