package dyad.annotate;

import dyad.resource.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words whose final period belongs to them, and what it says about the end of a sentence. */
final class Abbreviations {
  /** See the comments in {@code abbreviations.tsv}. */
  enum Kind {
    TITLE,
    NUMBERED,
    OTHER,
    /** One capital and a period: J. */
    INITIAL,
    /** Single letters with periods: U.S., p.m. */
    ACRONYM,
    NONE
  }

  private static final int LONGEST_ACRONYM = 12; // U.S.S.R. and a little more; longer is a list

  private final Map<String, Kind> kinds;
  private final Set<String> firstWords;

  private Abbreviations(Map<String, Kind> kinds, Set<String> firstWords) {
    this.kinds = kinds;
    this.firstWords = firstWords;
  }

  static Abbreviations load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : ResourceLines.read("/dyad/annotate/abbreviations.tsv")) {
      String[] columns = line.split("\t", -1);
      kinds.put(columns[0], Kind.valueOf(columns[1]));
    }
    return new Abbreviations(
        kinds,
        ResourceLines.read("/dyad/annotate/first-words.txt").stream()
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Kind of a word that ends with a period; NONE when the period is no part of the word. */
  Kind kind(String word) {
    Kind listed = kinds.get(word);
    if (listed != null) {
      return listed;
    }
    if (word.length() == 2 && Character.isUpperCase(word.charAt(0))) {
      return Kind.INITIAL;
    }
    return isAcronym(word) ? Kind.ACRONYM : Kind.NONE;
  }

  /** Whether a sentence ends between the two words, the first of which ends with a period. */
  boolean endsSentence(Kind kind, String next) {
    if (next.isEmpty()) {
      return true;
    }
    boolean beforeDigit = Character.isDigit(next.charAt(0));
    return switch (kind) {
      case TITLE, INITIAL -> false;
      case NUMBERED -> !beforeDigit && firstWords.contains(next);
      case OTHER, ACRONYM -> firstWords.contains(next);
      case NONE -> true;
    };
  }

  private static boolean isAcronym(String word) {
    int n = word.length();
    if (n < 4 || n > LONGEST_ACRONYM || n % 2 != 0) {
      return false;
    }
    for (int i = 0; i < n; i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
