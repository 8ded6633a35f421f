package dyad.network;

/**
 * Two countries that are named together.
 *
 * @param weight how often; 1 or more
 */
public record Tie(String a, String b, long weight) {
  public Tie {
    if (weight < 1 || a.equals(b)) {
      throw new IllegalArgumentException("Invalid tie: %s-%s %d".formatted(a, b, weight));
    }
  }
}
