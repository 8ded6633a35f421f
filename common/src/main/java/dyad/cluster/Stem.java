package dyad.cluster;

/** Light stemming of English words: plural, past and -ing forms meet, nothing else does. */
final class Stem {
  private static final int SHORTEST_STEM = 3;

  private Stem() {}

  static String of(String word) {
    String stem = singular(word);
    if (stem.endsWith("ing") && hasVowel(stem, stem.length() - 3)) {
      stem = undoubled(stem.substring(0, stem.length() - 3));
    } else if (stem.endsWith("ed") && hasVowel(stem, stem.length() - 2)) {
      stem = undoubled(stem.substring(0, stem.length() - 2));
    }
    return stem.endsWith("e") && stem.length() > SHORTEST_STEM
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String singular(String word) {
    int n = word.length();
    if (n <= SHORTEST_STEM || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }

  /** Whether a stem of this length is long enough and has a vowel ("going", not "string"). */
  private static boolean hasVowel(String word, int length) {
    if (length < SHORTEST_STEM) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    boolean doubled = n > SHORTEST_STEM && stem.charAt(n - 1) == stem.charAt(n - 2);
    return doubled && "lsz".indexOf(stem.charAt(n - 1)) < 0 ? stem.substring(0, n - 1) : stem;
  }
}
