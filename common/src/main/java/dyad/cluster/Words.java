package dyad.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and digit strings. */
final class Words {
  private Words() {}

  /**
   * Runs of letters and of digits, lower-cased, in order. Apostrophes inside a word end it
   * ("Iran's" → iran, s); separators between digits are dropped where three digits follow ("1,750"
   * → 1750) and kept otherwise ("5.93").
   *
   * @param limit number of runs after which to stop
   */
  static List<String> of(String text, int limit) {
    List<String> words = new ArrayList<>();
    int i = 0;
    int n = text.length();
    while (i < n && words.size() < limit) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        int start = i;
        while (i < n && isWordPart(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
      } else if (Character.isDigit(c)) {
        int start = i;
        while (i < n && (Character.isDigit(text.charAt(i)) || isSeparator(text, i))) {
          i++;
        }
        words.add(text.substring(start, i).replace(",", ""));
      } else {
        i += Character.charCount(c);
      }
    }
    return words;
  }

  static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean isWordPart(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSeparator(String text, int i) {
    char c = text.charAt(i);
    return (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
  }
}
