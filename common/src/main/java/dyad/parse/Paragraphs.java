package dyad.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into paragraphs. Blank lines always separate. Between them a line is a paragraph
 * of its own, unless the text is hard-wrapped: then indentation or a bullet starts a paragraph and
 * other lines continue it.
 */
final class Paragraphs {
  private static final int WRAP_CHARS = 100; // typewriters, mail and wire services wrap below this
  private static final int FULL_LINE_CHARS = 40; // a wrapped line is at least half full
  private static final double BROKEN_SHARE = 0.5; // full lines that stop amid a sentence

  private static final int MIN_MARGIN_LINES = 3; // fewer indented lines are no margin

  private Paragraphs() {}

  /** Paragraphs in order, each on one line, stripped, none empty. */
  static List<String> of(String text) {
    String[] lines = TextNormalizer.lines(text).split("\n", -1);
    int margin = margin(lines);
    boolean isWrapped = isWrapped(lines, margin);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      String stripped = TextNormalizer.collapse(line);
      if (stripped.isEmpty()) {
        close(paragraphs, open);
        continue;
      }
      if (!continues(open, stripped, isWrapped && indent(line) <= margin)) {
        close(paragraphs, open);
      } else if (!open.isEmpty()) {
        open.append(' ');
      }
      open.append(stripped);
    }
    close(paragraphs, open);
    return paragraphs;
  }

  private static boolean continues(StringBuilder open, String stripped, boolean isFlush) {
    if (open.isEmpty()) {
      return true;
    }
    if (Bullets.isBullet(stripped)) {
      return false;
    }
    boolean isMidSentence = !endsSentence(open) && Character.isLowerCase(stripped.charAt(0));
    if (isMidSentence && !Bullets.isBullet(open)) {
      return true;
    }
    return isFlush;
  }

  /** True when most full lines stop where no sentence does. */
  private static boolean isWrapped(String[] lines, int margin) {
    int full = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      String line = lines[i].strip();
      if (line.length() > WRAP_CHARS) {
        return false;
      }
      String next = lines[i + 1];
      if (line.length() >= FULL_LINE_CHARS && !next.isBlank() && indent(next) <= margin) {
        full++;
        if (!endsSentence(line)) {
          broken++;
        }
      }
    }
    return full > 0
        && broken >= BROKEN_SHARE * full
        && lines[lines.length - 1].strip().length() <= WRAP_CHARS;
  }

  /** Spaces that all lines but the first begin with. */
  private static int margin(String[] lines) {
    int margin = Integer.MAX_VALUE;
    int count = 0;
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        margin = Math.min(margin, indent(lines[i]));
        count++;
      }
    }
    return count < MIN_MARGIN_LINES ? 0 : margin;
  }

  private static int indent(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  /** True when the text stops with sentence punctuation, closing quotes and brackets aside. */
  static boolean endsSentence(CharSequence text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?:;…。！？".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static void close(List<String> paragraphs, StringBuilder open) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
