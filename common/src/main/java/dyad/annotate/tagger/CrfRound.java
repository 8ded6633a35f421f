package dyad.annotate.tagger;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Weights while they are being learned, from nothing to the last pass. */
final class CrfRound {
  private static final int N = TagSet.SIZE;
  private static final double NEGLIGIBLE = 1e-4; // gradients below this change nothing
  private static final float STEADY = 1e-6f; // added to AdaGrad's sums of squares
  private static final int ALL = 256; // features are kept in 256ths

  private final TrainingSet set;
  private final SplittableRandom random;
  private final float step;
  private final float remains;
  private final int keep;
  private final int[] order;

  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[N * N];
  private final float[] transitionSquares = new float[N * N];
  private final Chain chain = new Chain(transitions);

  private final float[] gradient;
  private final float[] edgeGradient = new float[N * N];
  private final int[] kept;

  CrfRound(TrainingSet set, CrfTrainer.Settings settings, SplittableRandom random) {
    this.set = set;
    this.random = random;
    step = (float) settings.step();
    remains = (float) (1 - settings.shrink());
    keep = (int) Math.round((1 - settings.dropout()) * ALL);
    order = new int[set.segmentCount];
    Arrays.setAll(order, i -> i);
    weights = new float[set.table.size() * N];
    squares = new float[set.table.size() * N];
    gradient = new float[set.longestSegment() * N];
    kept = new int[set.mostFeatures()];
  }

  /** Learns from every stretch once, in random order; gives the log likelihood on the way. */
  double pass() {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    double likelihood = 0;
    for (int segment : order) {
      likelihood += learn(segment);
    }
    for (int c = 0; c < weights.length; c++) {
      weights[c] *= remains;
    }
    return likelihood;
  }

  void addTo(float[] sums, float[] transitionSums, float share) {
    for (int c = 0; c < weights.length; c++) {
      sums[c] += weights[c] * share;
    }
    for (int e = 0; e < transitions.length; e++) {
      transitionSums[e] += transitions[e] * share;
    }
  }

  private double learn(int segment) {
    int first = set.segmentStart[segment];
    int length = set.segmentStart[segment + 1] - first;
    int dropSeed = random.nextInt();
    score(first, length, dropSeed);
    double right = chain.sum(Arrays.copyOfRange(set.allowed, first, first + length));
    if (right == Double.NEGATIVE_INFINITY) {
      return 0; // labels that no sequence spells
    }
    Arrays.fill(gradient, 0, length * N, 0f);
    Arrays.fill(edgeGradient, 0f);
    addExpected(length, 1);
    double all = chain.sum(null);
    addExpected(length, -1);
    climb(first, length, dropSeed);
    return right - all;
  }

  private void score(int first, int length, int dropSeed) {
    float[] emissions = chain.begin(length);
    float scale = (float) ALL / keep; // makes up for what is dropped
    for (int t = 0; t < length; t++) {
      int count = set.keep(first + t, dropSeed, keep, kept);
      int at = t * N;
      for (int k = 0; k < count; k++) {
        int row = kept[k] * N;
        for (int y = 0; y < N; y++) {
          emissions[at + y] += weights[row + y];
        }
      }
      for (int y = 0; y < N; y++) {
        emissions[at + y] *= scale;
      }
    }
  }

  /** Adds the expected counts of labels and of pairs of labels, with a sign. */
  private void addExpected(int length, int sign) {
    for (int t = 0; t < length; t++) {
      for (int y = 0; y < N; y++) {
        float p = (float) chain.marginal(t, y);
        if (p == 0) {
          continue;
        }
        gradient[t * N + y] += sign * p;
        if (t == 0) {
          edgeGradient[y] += sign * p;
        }
        if (t == length - 1) {
          edgeGradient[y * N] += sign * p;
        } else {
          for (int n : TagSet.NEXT[y]) {
            edgeGradient[y * N + n] += sign * (float) chain.marginal(t, y, n);
          }
        }
      }
    }
  }

  private void climb(int first, int length, int dropSeed) {
    for (int t = 0; t < length; t++) {
      int count = set.keep(first + t, dropSeed, keep, kept);
      for (int y = 0; y < N; y++) {
        float g = gradient[t * N + y];
        if (Math.abs(g) < NEGLIGIBLE) {
          continue;
        }
        for (int k = 0; k < count; k++) {
          int cell = kept[k] * N + y;
          squares[cell] += g * g;
          weights[cell] += step * g / (float) Math.sqrt(squares[cell] + STEADY);
        }
      }
    }
    for (int e = 0; e < edgeGradient.length; e++) {
      float g = edgeGradient[e];
      if (Math.abs(g) >= NEGLIGIBLE) {
        transitionSquares[e] += g * g;
        transitions[e] += step * g / (float) Math.sqrt(transitionSquares[e] + STEADY);
        chain.transitionChanged(e);
      }
    }
  }
}
