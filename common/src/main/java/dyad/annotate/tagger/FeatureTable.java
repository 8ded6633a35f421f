package dyad.annotate.tagger;

/** Rows of weights by feature hash: open addressing in one flat array, a key beside its row. */
final class FeatureTable {
  private static final int FILTER_BITS = 1 << 23; // 1 MB: one in twenty is set by half a million
  private static final int FILTER_SHIFT = 9; // leaves 23 bits

  private final int[] slots; // key, then row + 1, which is 0 where the slot is free
  private final int mask;
  private int size;

  /**
   * A bit for every feature that is in the table, by other bits of its hash. Most features of a
   * text are in no table, and this says so without a look into the large one.
   */
  private final long[] present = new long[FILTER_BITS / Long.SIZE];

  /**
   * @param capacity number of features it will hold
   */
  FeatureTable(int capacity) {
    int count = Integer.highestOneBit(Math.max(16, capacity)) << 1;
    if (capacity > count / 4 * 3) {
      count <<= 1; // at most three quarters full
    }
    slots = new int[2 * count];
    mask = count - 1;
  }

  int size() {
    return size;
  }

  /** Row of a feature; −1 when it has none. */
  int row(int feature) {
    int hash = Hashing.mix(feature);
    int bit = hash >>> FILTER_SHIFT;
    if ((present[bit / Long.SIZE] >>> bit & 1) == 0) {
      return -1;
    }
    int slot = hash & mask;
    while (slots[2 * slot + 1] != 0) {
      if (slots[2 * slot] == feature) {
        return slots[2 * slot + 1] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Gives a feature that has no row the next one. */
  int add(int feature) {
    int hash = Hashing.mix(feature);
    int bit = hash >>> FILTER_SHIFT;
    present[bit / Long.SIZE] |= 1L << bit;
    int slot = hash & mask;
    while (slots[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = feature;
    slots[2 * slot + 1] = ++size;
    return size - 1;
  }

  /** The feature of every row. */
  int[] keysByRow() {
    int[] byRow = new int[size];
    for (int slot = 0; slot <= mask; slot++) {
      if (slots[2 * slot + 1] != 0) {
        byRow[slots[2 * slot + 1] - 1] = slots[2 * slot];
      }
    }
    return byRow;
  }
}
