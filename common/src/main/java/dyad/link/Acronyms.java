package dyad.link;

import java.util.List;
import java.util.Set;

/** Acronyms of organizations: WHO for World Health Organization. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final Set<String> SKIPPED =
      Set.of("of", "the", "for", "and", "in", "on", "de", "du", "des", "la", "le", "to", "a");

  private Acronyms() {}

  /** Whether the first name is a single word made of the first letters of the second's words. */
  static boolean isAcronymOf(NameForm shortForm, NameForm longForm) {
    if (shortForm.tokens().size() != 1 || longForm.tokens().size() < SHORTEST) {
      return false;
    }
    String letters = shortForm.tokens().get(0);
    if (letters.length() < SHORTEST || letters.length() > LONGEST) {
      return false;
    }
    return letters.equals(ofMainWords(longForm.tokens()))
        || letters.equals(ofAllWords(longForm.tokens()));
  }

  /** First letters of the words that carry meaning: ministry of foreign affairs → mfa. */
  static String ofMainWords(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!SKIPPED.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  /** First letters of all words: ministry of foreign affairs → mofa. */
  static String ofAllWords(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }
}
