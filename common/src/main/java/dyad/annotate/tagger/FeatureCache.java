package dyad.annotate.tagger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weights of the features asked for last, kept together: most features of a text are the same
 * few thousand, and looking each up in the whole model costs more than all the arithmetic. A row of
 * weights is three longs of eight bytes each, every byte 128 too high, so that no sum is negative
 * and four sums of 16 bits are added up in one step. Not safe for use by several threads.
 */
final class FeatureCache {
  private static final int SLOTS = 1 << 15; // 0.9 MB in all: fits a core's own cache
  private static final int LONGS = NameModel.STRIDE / Long.BYTES;
  private static final int BIAS = 128;
  private static final long NO_WEIGHTS = 0x8080808080808080L; // eight times the bias
  private static final long EVERY_OTHER = 0x00ff00ff00ff00ffL;
  private static final int MAX_ADDED = 256; // times 255 at most stays below 2^16
  private static final VarHandle BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final NameModel model;
  private final int[] features = new int[SLOTS];
  private final long[] rows = new long[SLOTS * LONGS];

  FeatureCache(NameModel model) {
    this.model = model;
    features[0] = 1; // slot 0 must not seem to hold feature 0
    Arrays.fill(rows, NO_WEIGHTS);
  }

  /**
   * Sums the weights of the first {@code size} features, one sum for each label.
   *
   * @param sums receives them; as long as a row of weights
   */
  void sum(int[] hashes, int size, int[] sums) {
    Arrays.fill(sums, 0);
    for (int from = 0; from < size; from += MAX_ADDED) {
      addUp(hashes, from, Math.min(size, from + MAX_ADDED), sums);
    }
  }

  private void addUp(int[] hashes, int from, int end, int[] sums) {
    long even0 = 0;
    long odd0 = 0;
    long even1 = 0;
    long odd1 = 0;
    long even2 = 0;
    long odd2 = 0;
    for (int k = from; k < end; k++) {
      int slot = hashes[k] & (SLOTS - 1);
      if (features[slot] != hashes[k]) {
        load(hashes[k], slot);
      }
      int at = slot * LONGS;
      long row0 = rows[at];
      long row1 = rows[at + 1];
      long row2 = rows[at + 2];
      even0 += row0 & EVERY_OTHER;
      odd0 += row0 >>> 8 & EVERY_OTHER;
      even1 += row1 & EVERY_OTHER;
      odd1 += row1 >>> 8 & EVERY_OTHER;
      even2 += row2 & EVERY_OTHER;
      odd2 += row2 >>> 8 & EVERY_OTHER;
    }
    int bias = BIAS * (end - from);
    spread(even0, odd0, 0, bias, sums);
    spread(even1, odd1, Long.BYTES, bias, sums);
    spread(even2, odd2, 2 * Long.BYTES, bias, sums);
  }

  private static void spread(long even, long odd, int at, int bias, int[] sums) {
    for (int k = 0; k < Long.BYTES / 2; k++) {
      sums[at + 2 * k] += (int) (even >>> 16 * k & 0xffff) - bias;
      sums[at + 2 * k + 1] += (int) (odd >>> 16 * k & 0xffff) - bias;
    }
  }

  private void load(int feature, int slot) {
    features[slot] = feature;
    int row = model.features.row(feature);
    for (int k = 0; k < LONGS; k++) {
      rows[slot * LONGS + k] =
          row < 0
              ? NO_WEIGHTS
              : (long) BYTES.get(model.weights, row * NameModel.STRIDE + k * Long.BYTES)
                  ^ NO_WEIGHTS;
    }
  }
}
