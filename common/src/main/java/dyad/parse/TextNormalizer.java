package dyad.parse;

import java.text.Normalizer;

/**
 * Makes text comparable without changing what it says: NFC, one kind of line end, no control,
 * zero-width or private-use characters, lone surrogates replaced, white space other than line ends
 * as plain spaces. Quotes and dashes stay as they are.
 */
final class TextNormalizer {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char REPLACEMENT = '\ufffd';

  private TextNormalizer() {}

  /** Text with its lines kept, leading spaces of lines too. */
  static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x20 && c < 0x7f) || c == '\n') {
        out.append(c);
      } else if (c == '\r') {
        if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          out.append(c).append(text.charAt(++i));
        } else {
          out.append(REPLACEMENT);
        }
      } else if (Character.isLowSurrogate(c)) {
        out.append(REPLACEMENT);
      } else {
        append(out, c);
      }
    }
    return Normalizer.isNormalized(out, Normalizer.Form.NFC)
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Text on one line, runs of spaces collapsed, ends stripped; null for null or blank. */
  static String line(String text) {
    if (text == null) {
      return null;
    }
    String line = collapse(lines(text).replace('\n', ' '));
    return line.isEmpty() ? null : line;
  }

  /** Runs of spaces as one, ends stripped. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c == NO_BREAK_SPACE || c == '\t') {
      out.append(' ');
    } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000b' || c == '\f') {
      out.append('\n');
    } else if (c == SOFT_HYPHEN) {
      return;
    } else {
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
        case Character.SPACE_SEPARATOR -> out.append(' ');
        default -> out.append(c);
      }
    }
  }
}
