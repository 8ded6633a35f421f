package dyad.jobs.explain;

/** A stretch of text with names in square brackets. */
final class MarkedText {
  private MarkedText() {}

  /**
   * The stretch on one line.
   *
   * @param points code points of the whole text
   * @param stretch first code point and the one after the last; so are the names, which lie inside
   */
  static String of(int[] points, int[] stretch, int[]... names) {
    StringBuilder out = new StringBuilder();
    for (int i = stretch[0]; i < stretch[1]; i++) {
      for (int[] name : names) {
        if (name[0] == i) {
          out.append('[');
        }
      }
      out.appendCodePoint(points[i] == '\n' ? ' ' : points[i]);
      for (int[] name : names) {
        if (name[1] == i + 1) {
          out.append(']');
        }
      }
    }
    return out.toString();
  }
}
