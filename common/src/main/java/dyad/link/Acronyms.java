package dyad.link;

import java.util.List;
import java.util.Set;

/** Acronyms of organizations: WHO for World Health Organization. */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final int MOST_LOOSE = 5; // letters
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

  /**
   * Whether the first name may abbreviate the second where both stand in one article: the first
   * letters of its words in order, with letters of the words between them (SIA, Singapore
   * Airlines).
   */
  static boolean mayAbbreviate(NameForm shortForm, NameForm longForm) {
    if (isAcronymOf(shortForm, longForm)) {
      return true;
    }
    if (shortForm.tokens().size() != 1 || longForm.tokens().size() < SHORTEST) {
      return false;
    }
    String letters = shortForm.tokens().get(0);
    if (letters.length() > MOST_LOOSE) {
      return false;
    }
    int at = 0;
    for (String word : longForm.tokens()) {
      if (SKIPPED.contains(word)) {
        continue;
      }
      if (at >= letters.length() || letters.charAt(at) != word.charAt(0)) {
        return false;
      }
      at++;
      int from = 1;
      while (at < letters.length() && word.indexOf(letters.charAt(at), from) >= 0) {
        from = word.indexOf(letters.charAt(at), from) + 1;
        at++;
      }
    }
    return at == letters.length();
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
