package dyad.link;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Any script to plain lower-case ASCII, so that spellings of a name can be compared. */
final class Folding {
  private Folding() {}

  /**
   * The text in lower-case ASCII letters, digits, spaces and punctuation; what has no Latin reading
   * stays as it is. Idempotent.
   */
  static String ascii(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (isLatin(text)) {
      String folded = withoutMarks(text);
      if (isAscii(folded)) {
        return folded.toLowerCase(Locale.ROOT);
      }
    }
    return Scripts.TO_ASCII.transliterate(text).toLowerCase(Locale.ROOT);
  }

  /** Whether a letter belongs to a script whose characters stand for syllables or words. */
  static boolean hasSyllabicScript(String text) {
    return text.codePoints()
        .anyMatch(
            c -> {
              Character.UnicodeScript script = Character.UnicodeScript.of(c);
              return script == Character.UnicodeScript.HAN
                  || script == Character.UnicodeScript.HANGUL;
            });
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters and general punctuation only: decomposing and dropping marks is enough. */
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x370 && c < 0x1E00) {
        return false;
      }
      if (c >= 0x2070) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    String decomposed = Normalizer2.getNFDInstance().normalize(text);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u2032' -> plain.append('\'');
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> plain.append('-');
        case '\u00A0', '\u2009', '\u202F' -> plain.append(' ');
        case '\u00DF' -> plain.append("ss");
        case '\u00E6', '\u00C6' -> plain.append("ae");
        case '\u00F8', '\u00D8' -> plain.append('o');
        case '\u0142', '\u0141' -> plain.append('l');
        case '\u0111', '\u0110', '\u00F0', '\u00D0' -> plain.append('d');
        case '\u0131' -> plain.append('i');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Loading the transliteration rules takes a second, so only a foreign script does it. */
  private static final class Scripts {
    // BGN for Cyrillic, the romanization of English-language news; Any-Latin for all other scripts.
    static final Transliterator TO_ASCII =
        Transliterator.getInstance(
            "Russian-Latin/BGN; Any-Latin; NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");
  }
}
