package dyad.model;

/**
 * Translates UTF-16 indexes of one text, which Java counts in, to code points, which the tables
 * count in.
 */
public final class CodePoints {
  /** Code points before each UTF-16 index; null when the two are the same all through. */
  private final int[] before;

  public CodePoints(String text) {
    this.before = hasSurrogates(text) ? count(text) : null;
  }

  /**
   * Code points before a UTF-16 index.
   *
   * @param index from 0 to the length of the text
   */
  public int at(int index) {
    return before == null ? index : before[index];
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!second) {
        points++;
      }
    }
    before[text.length()] = points;
    return before;
  }
}
