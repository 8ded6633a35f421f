package dyad.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.CountryCoder;
import dyad.annotate.FocusCountries;
import dyad.annotate.FocusProbe;
import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.PlainTexts;
import dyad.annotate.SentenceActors;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import dyad.evaluate.CountryGold.Labelled;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.Gazetteer.Part;
import dyad.model.Mention;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

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
  private final CountryCoder coder;
  private final String names;
  private final String half;
  private final int shown;
  private TextTokenizer tokenizer;
  private NameFinder finder;

  private CountryFigures(Path data, String names, String half, int shown, Set<Part> leftOut) {
    this.data = data;
    this.names = names;
    this.half = half;
    this.shown = shown;
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
    if (!names.equals("shipped")) {
      return coder.code(PlainTexts.body(text, date), List.of());
    }
    if (finder == null) {
      tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
      finder = NameFinders.of(NameModelConfig.SHIPPED);
    }
    TokenizedText tokens = tokenizer.tokenize(text, List.of(), date);
    return coder.code(tokens, finder.find(tokens));
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
      TreeSet<String> found =
          new TreeSet<>(actors.of(text, coder.code(PlainTexts.body(text, null), List.of())));
      scorer.addPairs(CountryScorer.pairs(gold), CountryScorer.pairs(found));
      if (shown > 0 && !CountryScorer.pairs(gold).equals(CountryScorer.pairs(found))) {
        System.out.println(gold + " " + found + " " + text);
      }
    }
    print("plover", scorer);
  }

  private static final Pattern ARTICLE =
      Pattern.compile("<REUTERS[^>]*NEWID=\"(\\d+)\">(.*?)</REUTERS>", Pattern.DOTALL);

  private void reuters() throws IOException {
    Map<String, CountryGold> gold =
        CountryGold.read(data.resolve("gold/countries/reuters-train.jsonl.gz"));
    CountryScorer two = new CountryScorer();
    CountryScorer held = new CountryScorer();
    Map<String, Integer> weeks = new TreeMap<>();
    List<String[]> goldPairs = new ArrayList<>();
    List<String[]> foundPairs = new ArrayList<>();
    long bytes = 0;
    long nanos = 0;
    boolean dump = System.getProperty("dump") != null;
    List<Path> files;
    try (var stream = Files.list(data.resolve("articles/reuters-train"))) {
      files = stream.sorted().toList();
    }
    for (Path file : files) {
      String sgml;
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        sgml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
      Matcher m = ARTICLE.matcher(sgml);
      while (m.find()) {
        CountryGold label = gold.get(m.group(1));
        if (label == null) {
          continue;
        }
        String week = part(m.group(2), "DATE").trim();
        LocalDate date = reutersDate(week);
        TokenizedText text =
            PlainTexts.of(
                List.of(
                    part(m.group(2), "TITLE"),
                    part(m.group(2), "DATELINE"),
                    part(m.group(2), "BODY")),
                List.of(SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.BODY),
                date);
        long start = CPU.getCurrentThreadCpuTime();
        List<Mention> mentions = coder.code(text, List.of());
        nanos += CPU.getCurrentThreadCpuTime() - start;
        bytes += text.text().length();
        List<String> focus = FocusCountries.of(mentions, text, null);
        String weekKey = String.valueOf(date.toEpochDay() / 7);
        weeks.put(weekKey, 0);
        CountryScorer.pairs(label.focus()).forEach(p -> goldPairs.add(new String[] {p, weekKey}));
        CountryScorer.pairs(focus).forEach(p -> foundPairs.add(new String[] {p, weekKey}));
        if (label.focus().size() >= 2) {
          boolean train = isTrain(m.group(1));
          two.addFocus(label, focus);
          if (!train) {
            held.addFocus(label, focus);
          }
          if (dump) {
            dumpFeatures(m.group(1), train, label, mentions, text);
          }
        }
      }
    }
    print("reuters, two or more places", two);
    print("reuters, held-out half", held);
    System.out.printf(
        Locale.ROOT,
        "speed %.2f MB/s of CPU time; weekly correlation of 50 pairs %.3f%n",
        bytes / 1e6 / (nanos / 1e9),
        correlation(goldPairs, foundPairs, weeks));
  }

  private static void dumpFeatures(
      String id, boolean train, CountryGold label, List<Mention> mentions, TokenizedText text) {
    FocusProbe.features(mentions, text)
        .forEach(
            (code, x) ->
                System.out.println(
                    "F\t"
                        + id
                        + "\t"
                        + train
                        + "\t"
                        + code
                        + "\t"
                        + label.focus().contains(code)
                        + "\t"
                        + label.focus().size()
                        + "\t"
                        + Arrays.toString(x)));
  }

  private static double correlation(
      List<String[]> gold, List<String[]> found, Map<String, Integer> weeks) {
    int n = 0;
    for (Map.Entry<String, Integer> e : weeks.entrySet()) {
      e.setValue(n);
      n++;
    }
    Map<String, double[]> a = series(gold, weeks);
    Map<String, double[]> b = series(found, weeks);
    List<String> top =
        a.entrySet().stream()
            .sorted(
                (x, y) -> {
                  int c = Double.compare(sum(y.getValue()), sum(x.getValue()));
                  return c != 0 ? c : x.getKey().compareTo(y.getKey());
                })
            .limit(50)
            .map(Map.Entry::getKey)
            .toList();
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (String pair : top) {
      for (int i = 0; i < n; i++) {
        xs.add(a.get(pair)[i]);
        ys.add(b.getOrDefault(pair, new double[n])[i]);
      }
    }
    double mx = xs.stream().mapToDouble(d -> d).average().orElse(0);
    double my = ys.stream().mapToDouble(d -> d).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < xs.size(); i++) {
      xy += (xs.get(i) - mx) * (ys.get(i) - my);
      xx += (xs.get(i) - mx) * (xs.get(i) - mx);
      yy += (ys.get(i) - my) * (ys.get(i) - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double sum(double[] values) {
    double total = 0;
    for (double v : values) {
      total += v;
    }
    return total;
  }

  private static Map<String, double[]> series(List<String[]> pairs, Map<String, Integer> weeks) {
    Map<String, double[]> result = new TreeMap<>();
    for (String[] pair : pairs) {
      result.computeIfAbsent(pair[0], p -> new double[weeks.size()])[weeks.get(pair[1])]++;
    }
    return result;
  }

  private static LocalDate reutersDate(String written) {
    String[] parts = written.split("[- ]", -1);
    List<String> months =
        List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    return LocalDate.of(
        Integer.parseInt(parts[2]),
        months.indexOf(parts[1]) + 1,
        Integer.parseInt(parts[0].trim()));
  }

  private static String part(String sgml, String tag) {
    int start = sgml.indexOf("<" + tag + ">");
    int end = sgml.indexOf("</" + tag + ">");
    if (start < 0 || end < start) {
      return "";
    }
    return sgml.substring(start + tag.length() + 2, end)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\n(?! {2,})", " ");
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
