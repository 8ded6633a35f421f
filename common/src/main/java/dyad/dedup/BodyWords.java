package dyad.dedup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as copies share them: lower case, without punctuation, quotes and accents, in
 * one spelling.
 *
 * @param words normalised, in order
 * @param specific whether each word is a number or a name (capitalised inside a sentence): what two
 *     texts of one mould do not share
 */
public record BodyWords(List<String> words, List<Boolean> specific) {

  public static BodyWords of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    List<Boolean> specific = new ArrayList<>();
    boolean sentenceStart = true;
    int i = 0;
    while (i < plain.length()) {
      int c = plain.codePointAt(i);
      if (!Character.isLetterOrDigit(c)) {
        sentenceStart |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':';
        i += Character.charCount(c);
        continue;
      }
      StringBuilder word = new StringBuilder();
      while (i < plain.length() && isPart(plain, i)) {
        int part = plain.codePointAt(i);
        if (Character.isLetterOrDigit(part)) {
          word.appendCodePoint(part);
        }
        i += Character.charCount(part);
      }
      boolean number = Character.isDigit(word.charAt(0));
      words.add(Spelling.folded(word.toString().toLowerCase(Locale.ROOT)));
      specific.add(number || (!sentenceStart && Character.isUpperCase(word.charAt(0))));
      sentenceStart = false;
    }
    return new BodyWords(List.copyOf(words), List.copyOf(specific));
  }

  /** Letters, digits, accents, and what stands between the digits of one number or in "Iran's". */
  private static boolean isPart(String text, int i) {
    int c = text.codePointAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean inside = c == '.' || c == ',' || c == '\'' || c == '\u2019';
    if (!inside || i == 0 || i + 1 >= text.length()) {
      return false;
    }
    boolean apostrophe = c == '\'' || c == '\u2019';
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return apostrophe
        ? Character.isLetter(before) && Character.isLetter(after)
        : Character.isDigit(before) && Character.isDigit(after);
  }
}
