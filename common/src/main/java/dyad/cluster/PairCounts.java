package dyad.cluster;

import java.util.Arrays;

/**
 * Terms that pairs of articles share, counted in arrays: tens of millions of pairs meet, and an
 * object for each would cost more than all that is done with it. A hash table of a fixed size with
 * linear probing; who fills it takes its pairs out and begins anew.
 */
public final class PairCounts {
  private static final int SLOTS = 1 << 20;
  private static final int MOST = SLOTS / 2;
  private static final long NONE = -1; // ordinals are not negative

  private final long[] pairs = new long[SLOTS];
  private final long[] weights = new long[SLOTS];
  private final int[] shared = new int[SLOTS];
  private final int[] needed = new int[SLOTS];
  private int size;

  public PairCounts() {
    clear();
  }

  /**
   * Counts a term that a pair shares.
   *
   * @param pair ordinal of the earlier article in the upper, of the later in the lower half
   * @param weight of the term
   * @param terms that the pair must share in all, the same for each of its terms
   */
  public void add(long pair, int weight, int terms) {
    int slot = slot(pair);
    if (pairs[slot] == NONE) {
      pairs[slot] = pair;
      needed[slot] = terms;
      size++;
    }
    weights[slot] += weight;
    shared[slot]++;
  }

  private int slot(long pair) {
    long mixed = pair * 0x9E3779B97F4A7C15L; // Fibonacci hashing: the golden ratio's bits
    int slot = (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(SLOTS)));
    while (pairs[slot] != NONE && pairs[slot] != pair) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** Whether it has to be emptied before more is added. */
  public boolean isFull() {
    return size >= MOST;
  }

  /** First slot from the given one on that holds a pair; {@code -1} when none does. */
  public int next(int from) {
    for (int slot = from; slot < SLOTS; slot++) {
      if (pairs[slot] != NONE) {
        return slot;
      }
    }
    return -1;
  }

  public long pair(int slot) {
    return pairs[slot];
  }

  /** Sum of the weights of the pair's terms so far. */
  public long weight(int slot) {
    return weights[slot];
  }

  /** The pair's terms so far. */
  public int shared(int slot) {
    return shared[slot];
  }

  /** Terms that the pair must share in all. */
  public int needed(int slot) {
    return needed[slot];
  }

  /** Forgets all pairs. */
  public void clear() {
    Arrays.fill(pairs, NONE);
    Arrays.fill(weights, 0);
    Arrays.fill(shared, 0);
    size = 0;
  }
}
