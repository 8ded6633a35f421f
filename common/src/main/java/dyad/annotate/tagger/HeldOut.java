package dyad.annotate.tagger;

/** The fifth of the labelled articles that figures are measured on, chosen once by their ids. */
public final class HeldOut {
  private static final int PARTS = 5;

  private HeldOut() {}

  /** Whether an article is kept out of training while a model is being judged. */
  public static boolean contains(String articleId) {
    return Math.floorMod(Hashing.of("split:" + articleId), PARTS) == 0;
  }

  /**
   * Whether an article is in the given share of all, for learning curves; larger shares hold
   * smaller ones.
   */
  public static boolean isAmongFirst(String articleId, int percent) {
    return Math.floorMod(Hashing.of("part:" + articleId), 100) < percent;
  }
}
