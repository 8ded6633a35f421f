package dyad.parse;

/** Lines that begin with a list mark. */
final class Bullets {
  private static final String MARKS = "•‣◦▪●·*-–—";

  private Bullets() {}

  /** True for a mark, a space and some text. */
  static boolean isBullet(CharSequence line) {
    return line.length() > 2 && MARKS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** The text after the mark. */
  static String text(String bullet) {
    return bullet.substring(2).strip();
  }
}
