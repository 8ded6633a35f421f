package dyad.parse;

import java.util.Locale;

/**
 * A phrase in which {@code *} stands for any run of characters. Compared without regard to case, to
 * the shape of apostrophes and to spaces at the ends. Matching never backtracks further than the
 * last star, so it is at most quadratic, and lines longer than {@link #MAX_LINE} never match.
 */
final class Glob {
  /** Page furniture is shorter; a longer line is text. */
  static final int MAX_LINE = 300;

  private final String pattern;

  Glob(String pattern) {
    this.pattern = fold(pattern);
  }

  /** Lower case, straight apostrophes and quotes, stripped. */
  static String fold(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** True when the whole of a folded line is described by the pattern. */
  boolean matches(String folded) {
    if (folded.length() > MAX_LINE || folded.isEmpty() || !mayBegin(folded.charAt(0))) {
      return false;
    }
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < folded.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == folded.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private boolean mayBegin(char first) {
    return pattern.charAt(0) == '*' || pattern.charAt(0) == first;
  }

  /** The folded pattern. */
  @Override
  public String toString() {
    return pattern;
  }
}
