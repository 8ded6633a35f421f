package dyad.read;

import org.jsoup.parser.Parser;

/** Character references of SGML, XML and HTML, by name or number. */
final class References {
  private static final int LONGEST = 32; // HTML's longest name has 31 letters

  private static final String CDATA_START = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private References() {}

  /** The text with every known reference replaced by what it stands for. */
  static String decode(String text) {
    return rewrite(text, Mode.DECODE);
  }

  /**
   * XML with only the references that every XML parser knows: HTML's names are replaced by their
   * characters, ampersands that begin no reference and references to characters that XML does not
   * allow are made harmless.
   */
  static String repair(String xml) {
    StringBuilder result = new StringBuilder(xml.length());
    int done = 0;
    while (done < xml.length()) {
      int start = xml.indexOf(CDATA_START, done);
      int end = start < 0 ? -1 : xml.indexOf(CDATA_END, start);
      int plainEnd = end < 0 ? xml.length() : start;
      int next = end < 0 ? xml.length() : end + CDATA_END.length();
      result.append(rewrite(xml.substring(done, plainEnd), Mode.REPAIR));
      result.append(xml, plainEnd, next);
      done = next;
    }
    return result.toString();
  }

  private enum Mode {
    DECODE,
    REPAIR
  }

  private static String rewrite(String text, Mode mode) {
    int ampersand = text.indexOf('&');
    if (ampersand < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 16);
    int done = 0;
    while (ampersand >= 0) {
      result.append(text, done, ampersand);
      int end = end(text, ampersand);
      String reference = end < 0 ? "&" : text.substring(ampersand, end);
      result.append(mode == Mode.DECODE ? decoded(reference) : repaired(reference));
      done = ampersand + reference.length();
      ampersand = text.indexOf('&', done);
    }
    return result.append(text, done, text.length()).toString();
  }

  /** End of the reference that begins at {@code at}, its semicolon included; -1 if it is none. */
  private static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST + 2);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i + 1 : -1;
      }
      boolean inName = (c < 0x80 && Character.isLetterOrDigit(c)) || (c == '#' && i == at + 1);
      if (!inName) {
        return -1;
      }
    }
    return -1;
  }

  private static String decoded(String reference) {
    if (reference.startsWith("&#")) {
      int code = number(reference);
      return code < 0 ? reference : code == 0 ? "" : Character.toString(code);
    }
    return reference.length() == 1 ? reference : Parser.unescapeEntities(reference, false);
  }

  private static String repaired(String reference) {
    return switch (reference) {
      case "&lt;", "&gt;", "&amp;", "&quot;", "&apos;" -> reference;
      default -> repairedUnknown(reference);
    };
  }

  private static String repairedUnknown(String reference) {
    String decoded = decoded(reference);
    if (decoded.equals(reference)) {
      return "&amp;" + reference.substring(1);
    }
    // "&#60;" must not become markup
    return decoded.equals("<") ? "&lt;" : decoded.equals("&") ? "&amp;" : CleanText.of(decoded);
  }

  /** The code point of a numeric reference; -1 if there is none. */
  private static int number(String reference) {
    boolean isHex = reference.length() > 3 && (reference.charAt(2) | 0x20) == 'x';
    String digits = reference.substring(isHex ? 3 : 2, reference.length() - 1);
    try {
      int code = Integer.parseInt(digits, isHex ? 16 : 10);
      boolean isScalar = Character.isValidCodePoint(code) && (code < 0xd800 || code > 0xdfff);
      return isScalar ? code : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
