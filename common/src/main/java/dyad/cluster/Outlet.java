package dyad.cluster;

import java.util.Locale;

/** Who published an article, as far as it matters whether two articles have the same publisher. */
final class Outlet {
  /** Key of an outlet that is not known; it is never the same as another. */
  static final int UNKNOWN = 0;

  /**
   * Chance that two articles have one outlet where that of one is unknown. With 0 the months of a
   * quarrel are one event; with 0.3 one happening falls apart, see the card of the pair model.
   */
  private static final double SAME_IF_UNKNOWN = 0.1;

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

  /** Chance that two articles have one outlet: 0 or 1 where both are known. */
  static double sameness(int a, int b) {
    return a == UNKNOWN || b == UNKNOWN ? SAME_IF_UNKNOWN : a == b ? 1 : 0;
  }
}
