package dyad.read;

/** Makes any decoded text safe for code-point arithmetic and for Parquet. */
final class CleanText {
  private static final char REPLACEMENT = '\ufffd';

  private CleanText() {}

  /**
   * Drops control characters other than tab and line breaks, and byte order marks; a surrogate
   * without its partner becomes U+FFFD. Null stays null.
   */
  static String of(String text) {
    if (text == null || isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        clean.append(REPLACEMENT);
      } else if (!isDropped(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** One line of at most {@code maxChars}, for a reject's detail. */
  static String line(String text, int maxChars) {
    String clean = of(text == null ? "" : text);
    StringBuilder line = new StringBuilder(Math.min(clean.length(), maxChars));
    for (int i = 0; i < clean.length() && line.length() < maxChars; i++) {
      char c = clean.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!space) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    // a pair may have been cut
    return of(line.toString().strip());
  }

  static boolean isDropped(char c) {
    return c < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c == 0x7f || c == '\ufeff';
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDropped(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
