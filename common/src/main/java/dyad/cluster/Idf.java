package dyad.cluster;

import java.io.Serializable;

/**
 * Inverse document frequencies of a corpus, in a table of fixed size: terms that share a slot share
 * their frequency, and the table does not grow with the corpus.
 *
 * @param documents articles counted
 * @param frequency articles in which a slot's terms occur, by slot; its length is a power of two
 */
public record Idf(long documents, int[] frequency) implements Serializable {
  public static final int SLOTS = 1 << 21; // 100,000 articles have about as many terms

  /** Slot of a term's key. */
  public static int slot(int key) {
    return key & (SLOTS - 1);
  }

  /** Articles in which the term occurs. */
  public int documentFrequency(int key) {
    return frequency[slot(key)];
  }

  /**
   * ln((1 + N) / (1 + df)), 0 or more, with {@link Background} articles added to N and df as long
   * as the corpus is small.
   */
  public double of(int key) {
    Background background = Background.shared();
    double weight = background.weight(documents);
    double all = documents;
    double with = documentFrequency(key);
    if (weight > 0) {
      all += weight * background.documents();
      with += weight * background.documentFrequency(key);
    }
    return Math.log((1 + all) / (1 + with));
  }
}
