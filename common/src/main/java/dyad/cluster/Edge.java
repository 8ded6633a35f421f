package dyad.cluster;

/**
 * How much two articles, or two clusters, belong together.
 *
 * @param a ordinal of the earlier
 * @param b ordinal of the later, above {@code a}
 * @param millionths probability that they report one event, in millionths, so that sums are exact
 *     in any order; for clusters the sum over their pairs of articles
 */
public record Edge(int a, int b, long millionths) {
  public static final long MILLION = 1_000_000;

  /** Less is dropped: a hundred such pairs weigh as much as one certain one. */
  public static final long LEAST_MILLIONTHS = 10_000;

  public Edge {
    if (a >= b) {
      throw new IllegalArgumentException("Invalid edge: not ordered (" + a + ", " + b + ")");
    }
  }
}
