package dyad.cooccur;

/**
 * How often two things are named, apart and together, in a collection of units (sentences,
 * paragraphs or articles).
 *
 * @param together units that name both
 * @param first units that name the first, alone or not
 * @param second units that name the second, alone or not
 * @param total all units
 */
public record Contingency(long together, long first, long second, long total) {
  public Contingency {
    if (together < 0
        || together > Math.min(first, second)
        || Math.max(first, second) > total
        || first + second - together > total) {
      throw new IllegalArgumentException(
          "Invalid counts: together %d, first %d, second %d, total %d"
              .formatted(together, first, second, total));
    }
  }

  /**
   * Counts of which {@code together} may be too low, because units with very many names pair only
   * the first of them: it is raised to the least that the other counts allow.
   */
  public static Contingency ofCapped(long together, long first, long second, long total) {
    return new Contingency(Math.max(together, first + second - total), first, second, total);
  }

  /** Whether the question of association makes sense: both are named somewhere. */
  public boolean isDefined() {
    return first > 0 && second > 0;
  }
}
