package dyad.link;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two words of names are, in letters and in sound. */
final class TokenLikeness {
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final Set<String> NICKNAMES = nicknames();
  private static final int SHORT = 3; // sounds; here only vowels next to each other may differ
  private static final int MIDDLE = 5;
  private static final double SHORT_TOLERANCE = 0.25;
  private static final double MIDDLE_TOLERANCE = 0.4;
  private static final double TOLERANCE = 0.12; // of the length
  private static final double MOST_TOLERANCE = 0.9;
  private static final int CACHE = 50_000; // words; a few MB

  private static final Map<String, Sound> SOUNDS = new ConcurrentHashMap<>();

  private TokenLikeness() {}

  static Sound sound(String word) {
    Sound known = SOUNDS.get(word);
    if (known != null) {
      return known;
    }
    if (SOUNDS.size() > CACHE) {
      SOUNDS.clear();
    }
    Sound sound = Sound.of(word);
    SOUNDS.put(word, sound);
    return sound;
  }

  /** Share of letters and sounds in common, 0 to 1: the better of spelling and sound. */
  static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int longest = Math.max(a.length(), b.length());
    double spelling = 1 - (double) EditDistance.between(a, b) / longest;
    Sound x = sound(a);
    Sound y = sound(b);
    int sounds = Math.max(x.english().length(), y.english().length());
    double sounding = 1 - x.distance(y) / Math.max(1, sounds);
    return Math.max(spelling, sounding);
  }

  static double jaroWinkler(String a, String b) {
    return JARO_WINKLER.apply(a, b);
  }

  /**
   * Whether two words are spellings of one name: equal but for what romanizations do. Mario and
   * Maria, Ivanov and Ivanova are not; Lukashenko and Lukashenka are.
   */
  static boolean isSameName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() < 2 || b.length() < 2 || hasDigit(a) || hasDigit(b) || !hasFrame(a, b)) {
      return false;
    }
    if (isFeminine(a) != isFeminine(b) && !isEnko(a) && !isEnko(b)) {
      return false;
    }
    Sound x = sound(a);
    Sound y = sound(b);
    double length = Math.min(x.english().length(), y.english().length());
    double tolerated =
        length <= SHORT
            ? SHORT_TOLERANCE
            : length <= MIDDLE ? MIDDLE_TOLERANCE : Math.min(MOST_TOLERANCE, TOLERANCE * length);
    return x.distance(y) <= tolerated + 1e-9;
  }

  /** EU and UH: where there is no consonant, nothing holds the vowels together. */
  private static boolean hasFrame(String a, String b) {
    return hasConsonant(a) && hasConsonant(b);
  }

  private static boolean hasConsonant(String word) {
    return word.chars().anyMatch(c -> "aeiouyh".indexOf(c) < 0);
  }

  static boolean isNickname(String a, String b) {
    return NICKNAMES.contains(a + " " + b);
  }

  private static boolean isFeminine(String word) {
    return word.endsWith("a") || word.endsWith("ah");
  }

  private static boolean isEnko(String word) {
    return word.endsWith("enko") || word.endsWith("enka") || word.endsWith("anka");
  }

  static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> nicknames() {
    Set<String> pairs = new HashSet<>();
    for (String[] row : Lexicon.rows("nicknames.tsv", 2)) {
      pairs.add(row[0] + " " + row[1]);
      pairs.add(row[1] + " " + row[0]);
    }
    return Set.copyOf(pairs);
  }
}
