package dyad.annotate.tagger;

/**
 * The weights of the features asked for last, kept together: most features of a text are the same
 * few thousand, and looking each up in the whole model costs more than all the arithmetic. Not safe
 * for use by several threads.
 */
final class FeatureCache {
  private static final int SLOTS = 1 << 14; // half a megabyte in all: fits a core's own cache

  private final NameModel model;
  private final int[] features = new int[SLOTS];
  private final byte[] rows = new byte[SLOTS * NameModel.STRIDE];
  private final boolean[] present = new boolean[SLOTS];

  FeatureCache(NameModel model) {
    this.model = model;
    features[0] = 1; // slot 0 must not seem to hold feature 0
  }

  /** Adds the feature's weights to the sums, one for each label. */
  void add(int feature, int[] sums) {
    int slot = feature & (SLOTS - 1);
    if (features[slot] != feature) {
      load(feature, slot);
    }
    if (present[slot]) {
      int from = slot * NameModel.STRIDE;
      for (int y = 0; y < TagSet.SIZE; y++) {
        sums[y] += rows[from + y];
      }
    }
  }

  private void load(int feature, int slot) {
    features[slot] = feature;
    int row = model.features.row(feature);
    present[slot] = row >= 0;
    if (row >= 0) {
      System.arraycopy(
          model.weights, row * NameModel.STRIDE, rows, slot * NameModel.STRIDE, NameModel.STRIDE);
    }
  }
}
