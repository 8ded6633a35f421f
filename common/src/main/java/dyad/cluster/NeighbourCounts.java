package dyad.cluster;

import java.util.Arrays;

/**
 * What an article shares with each of its neighbours: how many candidate terms and of what weight.
 * An open-addressing table, for one article after the other.
 */
public final class NeighbourCounts {
  private static final int LEAST_SLOTS = 1 << 10;
  private static final int SPREAD = 0x9E3779B9; // the golden ratio's bits
  private static final int FREE = -1;

  private int[] ordinals = new int[LEAST_SLOTS];
  private int[] shared = new int[LEAST_SLOTS];
  private long[] weights = new long[LEAST_SLOTS];
  private boolean[] far = new boolean[LEAST_SLOTS];
  private int size;

  public NeighbourCounts() {
    Arrays.fill(ordinals, FREE);
  }

  /** Forgets the article. */
  public void clear() {
    if (size > 0) {
      Arrays.fill(ordinals, FREE);
      size = 0;
    }
  }

  /**
   * Counts one shared term.
   *
   * @param ordinal of the neighbour, from 0
   * @param isFar whether the two are so far apart in time that more shared terms are needed
   * @param weight of the term, in hundredths
   */
  public void add(int ordinal, boolean isFar, int weight) {
    int slot = slot(ordinal);
    if (ordinals[slot] == FREE) {
      if (2 * (size + 1) > ordinals.length) {
        grow();
        slot = slot(ordinal);
      }
      size++;
      ordinals[slot] = ordinal;
      shared[slot] = 0;
      weights[slot] = 0;
      far[slot] = isFar;
    }
    shared[slot]++;
    weights[slot] += weight;
  }

  /**
   * A neighbour that shares enough.
   *
   * @param ordinal of the neighbour
   * @param shared candidate terms that both have
   */
  public record Neighbour(int ordinal, int shared) {}

  /**
   * The {@value CandidateRules#BEST_NEIGHBOURS} neighbours of most weight, the earlier first among
   * equals, that share as many terms as {@link CandidateRules#needed(boolean)} says.
   */
  public Neighbour[] best() {
    long[] ranks = new long[size];
    int count = 0;
    for (int slot = 0; slot < ordinals.length; slot++) {
      if (ordinals[slot] != FREE && shared[slot] >= CandidateRules.needed(far[slot])) {
        ranks[count++] = (-weights[slot] << Integer.SIZE) | ordinals[slot];
      }
    }
    Arrays.sort(ranks, 0, count);
    Neighbour[] best = new Neighbour[Math.min(count, CandidateRules.BEST_NEIGHBOURS)];
    for (int i = 0; i < best.length; i++) {
      int ordinal = (int) ranks[i];
      best[i] = new Neighbour(ordinal, shared[slot(ordinal)]);
    }
    return best;
  }

  private int slot(int ordinal) {
    int mask = ordinals.length - 1;
    int slot = (ordinal * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(mask + 1));
    while (ordinals[slot] != ordinal && ordinals[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldOrdinals = ordinals;
    int[] oldShared = shared;
    long[] oldWeights = weights;
    boolean[] oldFar = far;
    int slots = 2 * oldOrdinals.length;
    ordinals = new int[slots];
    Arrays.fill(ordinals, FREE);
    shared = new int[slots];
    weights = new long[slots];
    far = new boolean[slots];
    for (int old = 0; old < oldOrdinals.length; old++) {
      if (oldOrdinals[old] != FREE) {
        int slot = slot(oldOrdinals[old]);
        ordinals[slot] = oldOrdinals[old];
        shared[slot] = oldShared[old];
        weights[slot] = oldWeights[old];
        far[slot] = oldFar[old];
      }
    }
  }
}
