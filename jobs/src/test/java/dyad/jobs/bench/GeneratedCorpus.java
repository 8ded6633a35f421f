package dyad.jobs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Articles of any number, the same for the same seed: up to two years, some hundred outlets,
 * countries by Zipf's law, happenings with one to some hundred articles, and one copy in eight.
 */
public final class GeneratedCorpus {
  private static final int ARTICLES_PER_FILE = 10_000;
  private static final int OUTLETS = 300;
  private static final int MOST_DAYS = 730;
  private static final int LEAST_DAYS = 60;
  private static final int ARTICLES_PER_DAY = 20; // of a small corpus; a large one has more
  private static final int OTHER_COUNTRIES = 2;
  private static final int LARGEST_HAPPENING = 300;
  private static final double COPIES = 0.125;
  private static final int PEOPLE = 4;
  private static final int TOPICS = 12;
  private static final List<String> FREQUENT_PAIR = List.of("RUS", "UKR");
  private static final Instant START = Instant.parse("2023-01-01T00:00:00Z");

  private final long size;
  private final Skew skew;
  private final Random random;
  private final Vocabulary vocabulary = new Vocabulary();
  private final NewsWriter writer = new NewsWriter(vocabulary);
  private final Zipf happeningSizes = new Zipf(LARGEST_HAPPENING, 2);
  private final Zipf outletRanks = new Zipf(OUTLETS, 1);
  private long made;
  private long onFrequentPair;

  public GeneratedCorpus(long size, Skew skew, long seed) {
    this.size = size;
    this.skew = skew;
    this.random = new Random(seed);
  }

  /** Arguments: a new folder, how many articles, and a skew. */
  public static void main(String[] args) throws IOException {
    Skew skew = args.length > 2 ? Skew.valueOf(args[2].toUpperCase(Locale.ROOT)) : Skew.NONE;
    new GeneratedCorpus(Long.parseLong(args[1]), skew, 1).writeTo(Path.of(args[0]));
  }

  /** Writes the articles as JSON lines, {@value #ARTICLES_PER_FILE} a file. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    ObjectMapper json = new ObjectMapper();
    List<Map<String, String>> pending = new ArrayList<>();
    int file = 0;
    while (made < size) {
      happening(pending::add);
      while (pending.size() >= ARTICLES_PER_FILE || (made == size && !pending.isEmpty())) {
        int end = Math.min(ARTICLES_PER_FILE, pending.size());
        Path path = folder.resolve("news-%05d.jsonl".formatted(file++));
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
          for (Map<String, String> article : pending.subList(0, end)) {
            out.write(json.writeValueAsString(article));
            out.newLine();
          }
        }
        pending.subList(0, end).clear();
      }
    }
  }

  /** All articles, one happening after the other. */
  public void forEach(Consumer<Map<String, String>> taker) {
    while (made < size) {
      happening(taker);
    }
  }

  private void happening(Consumer<Map<String, String>> taker) {
    boolean huge = skew == Skew.EVENT && made == 0;
    long wanted = huge ? Math.round(size * Skew.EVENT_SHARE) : 1 + happeningSizes.draw(random);
    Happening of = drawn((int) Math.min(size - made, wanted));
    Duration length = Duration.ofDays(huge ? 30 : 1 + random.nextInt(5));
    List<Map<String, String>> originals = new ArrayList<>();
    for (int i = 0; i < of.articles(); i++) {
      Map<String, String> article;
      if (!originals.isEmpty() && random.nextDouble() < COPIES) {
        article = copyOf(Vocabulary.any(originals, random));
      } else {
        article = new LinkedHashMap<>();
        article.put("title", writer.title(of, random));
        article.put("text", writer.text(of, random));
        originals.add(article);
      }
      article.put("id", "g" + made);
      article.put("url", "https://example.org/news/" + made);
      article.put("source", outlet());
      long seconds = (long) (length.toSeconds() * random.nextDouble());
      article.put("published_at", of.start().plusSeconds(seconds).toString());
      made++;
      taker.accept(article);
    }
  }

  /** The same without its last paragraph, as another outlet prints it. */
  private static Map<String, String> copyOf(Map<String, String> original) {
    Map<String, String> copy = new LinkedHashMap<>(original);
    String text = original.get("text");
    int end = text.lastIndexOf("\n\n");
    copy.put("text", end < text.length() * 4 / 5 ? text : text.substring(0, end));
    return copy;
  }

  private String outlet() {
    boolean frequent = skew == Skew.OUTLET && random.nextDouble() < Skew.OUTLET_SHARE;
    return "outlet%d.example".formatted(frequent ? 0 : outletRanks.draw(random));
  }

  private int days() {
    return (int) Math.max(LEAST_DAYS, Math.min(MOST_DAYS, size / ARTICLES_PER_DAY));
  }

  private Happening drawn(int articles) {
    List<String> countries = new ArrayList<>();
    if (skew == Skew.PAIR && onFrequentPair <= Skew.PAIR_SHARE * made) {
      countries.addAll(FREQUENT_PAIR);
      onFrequentPair += articles;
    }
    while (countries.size() < 2 + OTHER_COUNTRIES) {
      String country = vocabulary.country(random);
      if (!countries.contains(country)) {
        countries.add(country);
      }
    }
    List<String> people = new ArrayList<>();
    List<String> places = new ArrayList<>();
    List<String> organizations = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(vocabulary.person(random));
      places.add(vocabulary.city(countries.get(i % 2), random));
      organizations.add(vocabulary.organization(countries.get(i % 2), random));
    }
    List<String> topics = new ArrayList<>();
    for (int i = 0; i < TOPICS; i++) {
      topics.add(Vocabulary.any(Vocabulary.NOUNS, random));
    }
    Instant start = START.plus(Duration.ofHours(random.nextInt(days() * 24)));
    return new Happening(countries, people, places, organizations, topics, start, articles);
  }
}
