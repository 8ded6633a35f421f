package dyad.cluster;

import java.util.Locale;

/** Who published an article, as far as it matters whether two articles have the same publisher. */
final class Outlet {
  /** Key of an outlet that is not known; it is never the same as another. */
  static final int UNKNOWN = 0;

  private static final String WEB = "www.";

  private Outlet() {}

  /**
   * Key of an outlet, alike for all its spellings ({@code www.Example.org}, {@code example.org}).
   *
   * @param source as articles give it; null or blank when unknown
   */
  static int key(String source) {
    if (source == null || source.isBlank()) {
      return UNKNOWN;
    }
    String name = source.strip().toLowerCase(Locale.ROOT);
    return TermKey.outlet(name.startsWith(WEB) ? name.substring(WEB.length()) : name);
  }

  /** Whether both are known and the same. */
  static boolean same(int a, int b) {
    return a != UNKNOWN && a == b;
  }
}
