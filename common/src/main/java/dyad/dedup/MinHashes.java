package dyad.dedup;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * MinHash (Broder 1997) of a text's {@link Shingles}: of two texts, each value is the same with a
 * probability that is their Jaccard similarity. The values of some make the bands by which texts
 * meet; one bit of each makes a {@link CopySketch}, which tells how alike two texts are that met.
 */
public final class MinHashes {
  private final int[] factors;
  private final int[] summands;

  /**
   * @param count hash functions
   * @param seed of their choice
   */
  public MinHashes(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    factors = random.ints(count).map(factor -> factor | 1).toArray(); // odd ones permute all ints
    summands = random.ints(count).toArray();
  }

  /** The least hash of all shingles by each function; the highest int where there are none. */
  public int[] of(Shingles shingles) {
    int[] least = new int[factors.length];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles.hashes()) {
      int hash = (int) (shingle ^ (shingle >>> Integer.SIZE));
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], factors[i] * hash + summands[i]);
      }
    }
    return least;
  }
}
