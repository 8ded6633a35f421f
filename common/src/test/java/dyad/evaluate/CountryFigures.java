package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.ArticleCountries;
import dyad.annotate.CountryCoder;
import dyad.annotate.FocusCountries;
import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.PlainTexts;
import dyad.annotate.SentenceActors;
import dyad.annotate.SentenceRoles;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import dyad.evaluate.CountryGold.Labelled;
import dyad.evaluate.ReutersStories.Story;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.Gazetteer.Part;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.MentionType;
import dyad.model.Section;
import dyad.model.SectionKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints every figure of country coding on the development sets. Arguments: data folder; names
 * (none; gold or noisy: those of the labels, news-labelled only; shipped: the shipped tokenizer and
 * finder, as in the job, never for news-labelled, which its model has learned); half of each set
 * (train, test, all); number of errors to show; sets to run; then any parts of the gazetteer to
 * leave out (CITIES, LEADERS, CONTEXT).
 */
public final class CountryFigures {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final double NOISE = 0.06; // share of names a tagger of F .94 loses

  private final Path data;
  private final SentenceActors actors = new SentenceActors(Gazetteer.shared());
  private final SentenceRoles sentenceRoles = new SentenceRoles();
  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
  private final CountryCoder coder;
  private final NameFinder finder;
  private final String names;
  private final String half;
  private final int shown;

  private CountryFigures(Path data, String names, String half, int shown, Set<Part> leftOut) {
    this.data = data;
    this.names = names;
    this.half = half;
    this.shown = shown;
    this.finder = names.equals("shipped") ? NameFinders.of(NameModelConfig.SHIPPED) : null;
    this.coder = new CountryCoder(Gazetteer.without(leftOut));
  }

  public static void main(String[] args) throws IOException {
    Set<Part> leftOut = EnumSet.noneOf(Part.class);
    for (int i = 5; i < args.length; i++) {
      leftOut.add(Part.valueOf(args[i]));
    }
    CountryFigures figures =
        new CountryFigures(Path.of(args[0]), args[1], args[2], Integer.parseInt(args[3]), leftOut);
    for (String set : args[4].split(",", -1)) {
      switch (set) {
        case "news" -> figures.news();
        case "plover" -> figures.plover();
        case "reuters" -> figures.reuters();
        default -> figures.places(set);
      }
    }
  }

  private static boolean isTrain(String id) {
    return Math.floorMod(id.hashCode() * 0x9E3779B1, 2) == 0;
  }

  /** True when the article is in the half that is asked for. */
  private boolean isAsked(String id) {
    return half.equals("all") || half.equals("train") == isTrain(id);
  }

  private void news() throws IOException {
    Path folder = data.resolve("ner/news-labelled");
    Map<String, CountryGold> gold = CountryGold.read(folder.resolve("labels.jsonl"));
    CountryScorer scorer = new CountryScorer();
    for (JsonNode article : lines(folder.resolve("articles.jsonl"))) {
      String id = article.path("id").asText();
      CountryGold label = gold.get(id);
      if (label == null || !isAsked(id)) {
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
      String id = article.path("id").asText();
      if (isAsked(id)) {
        String text = article.path("text").asText();
        List<Mention> mentions = read(text, date(article));
        scorer.addArticle(gold.get(id), text, mentions, 0);
        scorer.addPlaces(gold.get(id), text, mentions);
      }
    }
    print(set + " " + half + ", names " + names, scorer);
  }

  /** Mentions as the job finds them, or without any name finder on the plainest tokens. */
  private List<Mention> read(String text, LocalDate date) {
    if (finder == null) {
      return coder.code(PlainTexts.body(text, date), List.of());
    }
    TokenizedText tokens = tokenizer.tokenize(text, List.of(), date);
    return coder.code(tokens, finder.find(tokens));
  }

  /** Rules were written from the sentences in even places; those in odd ones are held out. */
  private void plover() throws IOException {
    CountryScorer all = new CountryScorer();
    CountryScorer named = new CountryScorer();
    List<CountryScorer> halves = List.of(new CountryScorer(), new CountryScorer());
    int place = 0;
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
      String sentence = item.path("text").asText();
      TokenizedText text = tokenized(List.of(sentence), List.of(SectionKind.BODY), null);
      List<Mention> mentions = coder.code(text, names(text));
      TreeSet<String> found = new TreeSet<>(actors.of(text, mentions));
      for (CountryScorer scorer : List.of(all, halves.get(place % 2))) {
        scorer.addPairs(CountryScorer.pairs(gold), CountryScorer.pairs(found));
      }
      named.addPairs(CountryScorer.pairs(gold), CountryScorer.pairs(ArticleCountries.of(mentions)));
      if (shown > 0 && place % 2 == 0 && !gold.equals(found)) {
        System.out.println(gold + " " + found + " " + sentence);
      }
      place++;
    }
    print("plover", all);
    print("plover, half the rules were written from", halves.get(0));
    print("plover, held-out half", halves.get(1));
    print("plover, all countries named", named);
  }

  private List<NameSpan> names(TokenizedText text) {
    return finder == null ? List.of() : finder.find(text);
  }

  /** Cut as the job cuts it: sections one after the other, joined by newlines. */
  private TokenizedText tokenized(List<String> parts, List<SectionKind> kinds, LocalDate day) {
    List<Section> sections = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      int start = text.length();
      text.append(parts.get(i));
      sections.add(new Section(kinds.get(i), start, text.length()));
      text.append('\n');
    }
    return tokenizer.tokenize(text.toString(), sections, day);
  }

  /**
   * Focus, and four ways to count a pair by weeks: in focus, named, named in one sentence, and
   * acting on each other in one sentence.
   */
  private void reuters() throws IOException {
    CountryScorer two = new CountryScorer();
    CountryScorer held = new CountryScorer();
    Map<String, WeeklySeries> series = new TreeMap<>();
    long bytes = 0;
    long nanos = 0;
    for (Story story : ReutersStories.read(data)) {
      TokenizedText text = tokenizer.tokenize(story.text(), story.sections(), story.day());
      List<NameSpan> names = names(text);
      long start = CPU.getCurrentThreadCpuTime();
      List<Mention> mentions = coder.code(text, names);
      List<MentionRole> roles = sentenceRoles.of(text, mentions);
      List<String> focus = FocusCountries.of(mentions, roles, text, null);
      nanos += CPU.getCurrentThreadCpuTime() - start;
      bytes += story.text().length();
      if (story.places().size() >= 2) {
        two.addFocus(story.about(), focus);
        if (!story.isTraining()) {
          held.addFocus(story.about(), focus);
        }
      }
      Set<String> indexed = CountryScorer.pairs(story.places());
      Map<String, Set<String>> counted = new TreeMap<>();
      counted.put("in focus", CountryScorer.pairs(focus));
      counted.put("named", CountryScorer.pairs(ArticleCountries.of(mentions)));
      counted.put("named in one sentence", together(mentions, roles, MentionRole.values()));
      counted.put("acting in one sentence", together(mentions, roles, MentionRole.ACTOR));
      counted.forEach(
          (way, pairs) -> {
            series.computeIfAbsent(way, w -> new WeeklySeries()).add(story.day(), indexed, pairs);
            if (!story.isTraining()) {
              series
                  .computeIfAbsent(way + ", held-out half", w -> new WeeklySeries())
                  .add(story.day(), indexed, pairs);
            }
          });
    }
    print("reuters, two or more places", two);
    print("reuters, held-out half", held);
    series.forEach((way, s) -> System.out.println(way + ": " + s.summary()));
    if (shown > 0) {
      series.get("in focus").byPair().forEach(System.out::println);
    }
    System.out.printf(
        Locale.ROOT,
        "countries, roles and focus %.2f MB/s of CPU time%n",
        bytes / 1e6 / (nanos / 1e9));
  }

  /** Pairs of countries that stand in one sentence in one of some roles. */
  private static Set<String> together(
      List<Mention> mentions, List<MentionRole> roles, MentionRole... wanted) {
    Map<Integer, Set<String>> sentences = new TreeMap<>();
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (ArticleCountries.isEvidence(mention) && List.of(wanted).contains(roles.get(m))) {
        sentences
            .computeIfAbsent(mention.sentenceNo(), s -> new TreeSet<>())
            .add(mention.country());
      }
    }
    Set<String> pairs = new TreeSet<>();
    sentences.values().forEach(codes -> pairs.addAll(CountryScorer.pairs(codes)));
    return pairs;
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
