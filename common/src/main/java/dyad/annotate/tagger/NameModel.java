package dyad.annotate.tagger;

/**
 * A trained tagger: the lexicon, and a row of weights, one for each label, for every feature that
 * matters. Immutable; shared by the threads of a JVM.
 */
public final class NameModel {
  /** Grain of the weights: a hundred features a token leave the rounding of one no say. */
  static final float STEP = 0.04f;

  /** Bytes of a feature's row; what exceeds the labels is for alignment. */
  static final int STRIDE = 24;

  final Lexicon lexicon;
  final FeatureTable features;

  /** Feature row × label, in multiples of {@link #STEP}. */
  final byte[] weights;

  /** From label × to label. */
  final float[] transitions;

  final Calibration calibration;

  NameModel(
      Lexicon lexicon,
      FeatureTable features,
      byte[] weights,
      float[] transitions,
      Calibration calibration) {
    this.lexicon = lexicon;
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    this.calibration = calibration;
  }

  /**
   * Rounds learned weights and leaves out the features for which nothing remains.
   *
   * @param learned feature row × label
   */
  static NameModel of(
      Lexicon lexicon, FeatureTable features, float[] learned, float[] transitions) {
    int n = TagSet.SIZE;
    int[] keys = features.keysByRow();
    int kept = 0;
    for (int row = 0; row < keys.length; row++) {
      kept += matters(learned, row) ? 1 : 0;
    }
    FeatureTable table = new FeatureTable(kept);
    byte[] weights = new byte[kept * STRIDE];
    for (int row = 0; row < keys.length; row++) {
      if (matters(learned, row)) {
        int to = table.add(keys[row]) * STRIDE;
        for (int y = 0; y < n; y++) {
          weights[to + y] = rounded(learned[row * n + y]);
        }
      }
    }
    return new NameModel(lexicon, table, weights, transitions, Calibration.NONE);
  }

  private static boolean matters(float[] learned, int row) {
    for (int y = 0; y < TagSet.SIZE; y++) {
      if (rounded(learned[row * TagSet.SIZE + y]) != 0) {
        return true;
      }
    }
    return false;
  }

  private static byte rounded(float weight) {
    int steps = Math.round(weight / STEP);
    return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, steps));
  }

  /** Number of features that have weights. */
  public int featureCount() {
    return features.size();
  }

  NameModel with(Calibration other) {
    return new NameModel(lexicon, features, weights, transitions, other);
  }
}
