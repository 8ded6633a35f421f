package dyad.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that name a country itself, which say nothing of what it does: those of its common name
 * and its demonyms, and its other names of one word.
 */
public final class OwnWords {
  private final Map<String, Set<String>> words = new TreeMap<>();

  private OwnWords() {
    Map<String, Set<String>> common = new HashMap<>();
    for (String[] row : ResourceRows.read("countries.tsv", 5)) {
      common.put(row[0], Set.copyOf(new HashSet<>(parts(row[2]))));
      words.put(row[0], new HashSet<>(common.get(row[0])));
    }
    for (String[] row : ResourceRows.read("names.tsv", 3)) {
      List<String> parts = parts(row[0]);
      Set<String> own = words.get(row[1]);
      boolean ofCommonName = common.get(row[1]).containsAll(parts.subList(0, parts.size() - 1));
      if (parts.size() == 1 || (row[2].equals("DEMONYM") && ofCommonName)) { // not Mexican American
        own.add(parts.get(parts.size() - 1));
      }
    }
  }

  private static final class Shared {
    private static final OwnWords INSTANCE = new OwnWords();
  }

  /** The JVM's, loaded on first use. */
  public static OwnWords shared() {
    return Shared.INSTANCE;
  }

  /** Whether a word, in any case and with or without an ending 's, names the country of a code. */
  public boolean isOf(String code, String word) {
    return words.getOrDefault(code, Set.of()).contains(folded(word));
  }

  /** All of them in lower case, by code. */
  public Map<String, Set<String>> byCode() {
    return Collections.unmodifiableMap(words);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(name.split("[ -]", -1)).forEach(part -> parts.add(folded(part)));
    return parts;
  }

  private static String folded(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }
}
