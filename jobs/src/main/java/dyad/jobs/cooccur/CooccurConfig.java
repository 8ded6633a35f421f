package dyad.jobs.cooccur;

import dyad.model.CountingRule;

/**
 * What counts as entities named together.
 *
 * @param rule mentions that count
 * @param minimumArticles distinct articles that must name two entities together at a level, for the
 *     pair to be published at that level; 1 or more
 * @param smallCorpus up to this many distinct articles, one article is enough
 */
public record CooccurConfig(CountingRule rule, int minimumArticles, long smallCorpus) {
  private static final int STANDARD_MINIMUM = 2; // pairs of one article are most pairs of a corpus
  private static final long STANDARD_SMALL_CORPUS = 1_000; // some 200,000 pairs, readable in full

  public CooccurConfig {
    if (minimumArticles < 1) {
      throw new IllegalArgumentException(
          "Invalid minimum of articles: " + minimumArticles + " (expected 1 or more)");
    }
  }

  /** The standard counting rule; pairs of one article only in corpora of up to 1,000. */
  public static CooccurConfig standard() {
    return of(CountingRule.standard());
  }

  /** Another counting rule, else standard. */
  public static CooccurConfig of(CountingRule rule) {
    return new CooccurConfig(rule, STANDARD_MINIMUM, STANDARD_SMALL_CORPUS);
  }

  /** The same with pairs of one article published in corpora of any size. */
  CooccurConfig withEveryPair() {
    return new CooccurConfig(rule, 1, smallCorpus);
  }
}
