package dyad.annotate.tagger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.annotate.tagger.Lexicon.Casing;
import dyad.annotate.tagger.Lexicon.Entry;
import dyad.resource.ResourceLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Puts the lexicon together from the lists of the data folder and from plain text. */
final class LexiconBuilder {
  private static final int BIG_CITY = 150_000; // inhabitants
  private static final int MIN_CITY = 5_000; // smaller ones share their names with everything
  private static final int MIN_SEEN = 3; // for a statement about a word's casing
  private static final double MOSTLY = 0.9;
  private static final int MIN_INSIDE = 3; // names that hold a lower-case word before it counts

  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<String, Integer> phrases = new TreeMap<>();
  private final Map<String, int[]> casing = new HashMap<>();
  private Map<String, int[]> clusters = Map.of();

  LexiconBuilder lists(Path data) throws IOException {
    for (String line : ResourceLines.read("/dyad/annotate/name-words.tsv")) {
      String[] columns = line.split("\t", -1);
      put(columns[0], WordList.valueOf(columns[1]));
    }
    for (String nation : ResourceLines.read("/dyad/annotate/hyphen-nations.txt")) {
      put(nation, WordList.NATIONALITY);
    }
    gazetteer("names", WordList.COUNTRY);
    gazetteer("groups", WordList.NATIONALITY);
    gazetteer("capitals", WordList.BIG_CITY);
    gazetteer("regions", WordList.REGION);
    gazetteer("places", WordList.REGION);
    gazetteer("organs", WordList.ORGANIZATION);
    gazetteer("organizations", WordList.ORGANIZATION);
    gazetteer("outlets-and-companies", WordList.ORGANIZATION);
    gazetteer("phrases", WordList.NO_NAME);
    Path resources = data.resolve("resources");
    csv(resources.resolve("common-forenames-by-country.csv"), "Romanized Name", WordList.FORENAME);
    csv(resources.resolve("common-surnames-by-country.csv"), "Romanized Name", WordList.SURNAME);
    csv(resources.resolve("world-leaders-wikidata.csv"), "officeholderLabel", WordList.LEADER);
    countries(resources.resolve("cldr-en-territories.json"));
    cities(resources.resolve("geonames-cities1000.tsv.gz"));
    return this;
  }

  /**
   * The surfaces of a resource of the gazetteer; of the names of states, adjectives apart. Its
   * leaders stay out: with them the tagger trusts the list and finds fewer people nobody lists.
   */
  private void gazetteer(String file, WordList list) {
    for (String line : ResourceLines.read("/dyad/gazetteer/" + file + ".tsv")) {
      String[] columns = line.split("\t", -1);
      boolean demonym = columns.length > 2 && columns[2].equals("DEMONYM");
      put(columns[0], demonym ? WordList.NATIONALITY : list);
    }
  }

  private void csv(Path file, String column, WordList list) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        String name = row.get(column).strip();
        if (name.length() > 1 && !name.matches("Q\\d+")) {
          put(name, list);
        }
      }
    }
  }

  private void countries(Path file) throws IOException {
    JsonNode names =
        new ObjectMapper().readTree(file.toFile()).at("/main/en/localeDisplayNames/territories");
    names
        .properties()
        .forEach(
            entry -> {
              if (entry.getKey().matches("[A-Z]{2}.*")) {
                put(entry.getValue().asText(), WordList.COUNTRY);
              }
            });
  }

  private void cities(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine(); // header
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        int population = columns[6].isEmpty() ? 0 : Integer.parseInt(columns[6]);
        if (population >= MIN_CITY) {
          WordList list = population >= BIG_CITY ? WordList.BIG_CITY : WordList.SMALL_CITY;
          put(columns[1], list);
          if (!columns[2].isBlank()) {
            put(columns[2], list);
          }
        }
      }
    }
  }

  private void put(String name, WordList list) {
    String[] tokens = name.toLowerCase(Locale.ROOT).replace(",", " ,").split(" +", -1);
    if (tokens.length == 1) {
      words.merge(tokens[0], list.bit(), (a, b) -> a | b);
    } else if (tokens.length <= Lexicon.MAX_PHRASE) {
      phrases.merge(String.join(" ", tokens), list.bit(), (a, b) -> a | b);
      if (list == WordList.LEADER) {
        words.merge(tokens[tokens.length - 1], list.bit(), (a, b) -> a | b);
      }
    }
  }

  /** Learns from plain text how words are capitalised inside sentences. */
  LexiconBuilder casing(List<NameDocument> text) {
    for (NameDocument document : text) {
      for (int s = 0; s < document.sentenceCount(); s++) {
        for (int t = document.firstToken(s) + 1; t < document.endToken(s); t++) {
          String word = document.token(t);
          if (Character.isLetter(word.charAt(0))) {
            casing
                .computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new int[2])[
                Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
          }
        }
      }
    }
    return this;
  }

  /** Learns from labelled documents which words in lower case belong to names. */
  LexiconBuilder linkingWords(List<LabelledDocument> documents) {
    Map<String, int[]> counts = new TreeMap<>();
    int outside = 1 << TagSet.OUTSIDE;
    for (LabelledDocument labelled : documents) {
      for (int t = 0; t < labelled.allowed().length; t++) {
        String word = labelled.document().token(t);
        int mask = labelled.allowed()[t];
        if ((mask & outside) != 0 || word.chars().anyMatch(Character::isUpperCase)) {
          continue;
        }
        int label = Integer.numberOfTrailingZeros(mask);
        int kind =
            switch (TagSet.position(label)) {
              case TagSet.BEGIN -> 1;
              case TagSet.LAST -> 2;
              case TagSet.UNIT -> -1;
              default -> 0;
            };
        if (kind >= 0) {
          counts.computeIfAbsent(word, k -> new int[3])[kind]++;
        }
      }
    }
    WordList[] lists = {WordList.INNER, WordList.LOWER_START, WordList.LOWER_END};
    counts.forEach(
        (word, seen) -> {
          for (int k = 0; k < lists.length; k++) {
            if (seen[k] >= MIN_INSIDE || (k == 0 && seen[1] >= MIN_INSIDE)) {
              put(word, lists[k]);
            }
          }
        });
    return this;
  }

  /**
   * @param byWord cluster numbers per granularity, by lower-case word
   */
  LexiconBuilder clusters(Map<String, int[]> byWord) {
    clusters = byWord;
    return this;
  }

  Lexicon build() {
    int[] none = {-1, -1, -1};
    Map<String, Entry> entries = new TreeMap<>();
    words.forEach((word, lists) -> entries.put(word, new Entry(none, Casing.UNKNOWN, lists)));
    clusters.forEach(
        (word, ids) ->
            entries.put(word, new Entry(ids, Casing.UNKNOWN, words.getOrDefault(word, 0))));
    casing.forEach(
        (word, seen) -> {
          int total = seen[0] + seen[1];
          if (total >= MIN_SEEN) {
            Entry old = entries.get(word);
            entries.put(
                word,
                new Entry(
                    old == null ? none : old.clusters(),
                    casingOf(seen[0] / (double) total),
                    old == null ? 0 : old.lists()));
          }
        });
    return new Lexicon(entries, phrases);
  }

  private static Casing casingOf(double lowerShare) {
    if (lowerShare >= MOSTLY) {
      return Casing.LOWER;
    }
    return lowerShare <= 1 - MOSTLY ? Casing.CAPITAL : Casing.MIXED;
  }
}
