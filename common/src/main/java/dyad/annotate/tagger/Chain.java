package dyad.annotate.tagger;

import java.util.Arrays;

/**
 * Sums over all label sequences of a stretch of tokens between two tokens outside of names: a
 * linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Arrays are reused;
 * not safe for use by several threads.
 */
final class Chain {
  static final int ANY = (1 << TagSet.SIZE) - 1;

  private static final int N = TagSet.SIZE;
  private static final double NEGLIGIBLE = -60; // of a label against the best of its token, logs

  private final float[] transitions;
  private final double[] weights = new double[N * N]; // exp of the transitions
  private int length;

  /** Log potentials of the tokens' labels, to be filled by the caller: token × label. */
  private float[] emissions = new float[16 * N];

  // forward sums scaled to 1 at each token; backward sums scaled alike
  private double[] potentials = new double[16 * N];
  private double[] forward = new double[16 * N];
  private double[] backward = new double[16 * N];
  private double[] scales = new double[16];
  private double end;

  /**
   * @param transitions log potentials: from label × to label
   */
  Chain(float[] transitions) {
    this.transitions = transitions;
    transitionsChanged();
  }

  /** To be called after the transitions given were changed. */
  void transitionsChanged() {
    for (int i = 0; i < weights.length; i++) {
      transitionChanged(i);
    }
  }

  /** The same for one of them. */
  void transitionChanged(int index) {
    weights[index] = Math.exp(transitions[index]);
  }

  /** Begins a stretch of so many tokens and gives the array of emissions, set to 0. */
  float[] begin(int tokens) {
    length = tokens;
    if (emissions.length < tokens * N) {
      emissions = new float[2 * tokens * N];
      forward = new double[2 * tokens * N];
      backward = new double[2 * tokens * N];
      potentials = new double[2 * tokens * N];
      scales = new double[2 * tokens];
    }
    Arrays.fill(emissions, 0, tokens * N, 0f);
    return emissions;
  }

  /** The most probable labels. */
  int[] best() {
    int[] back = new int[length * N];
    for (int y = 0; y < N; y++) {
      forward[y] = TagSet.opens(y) ? transitions[y] + emissions[y] : Double.NEGATIVE_INFINITY;
    }
    for (int t = 1; t < length; t++) {
      for (int y = 0; y < N; y++) {
        double best = Double.NEGATIVE_INFINITY;
        int from = -1;
        for (int p : TagSet.PREVIOUS[y]) {
          double score = forward[(t - 1) * N + p] + transitions[p * N + y];
          if (score > best) {
            best = score;
            from = p;
          }
        }
        forward[t * N + y] = best + emissions[t * N + y];
        back[t * N + y] = from;
      }
    }
    int last = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int y = 0; y < N; y++) {
      if (TagSet.closed(y)) {
        double score = forward[(length - 1) * N + y] + transitions[y * N];
        if (score > best) {
          best = score;
          last = y;
        }
      }
    }
    int[] labels = new int[length];
    for (int t = length - 1; t >= 0; t--) {
      labels[t] = last;
      last = back[t * N + last];
    }
    return labels;
  }

  /**
   * Sums over the allowed sequences; afterwards the probabilities are those among them.
   *
   * @param allowed bits of the labels that each token may have; null when all may be
   * @return log of the sum; negative infinity when no sequence is allowed
   */
  double sum(int[] allowed) {
    double log = 0;
    for (int t = 0; t < length; t++) {
      log += exponentials(t, allowed == null ? ANY : allowed[t]);
      double total = 0;
      for (int y = 0; y < N; y++) {
        double potential = potentials[t * N + y];
        double sum = 0;
        if (potential > 0) {
          if (t == 0) {
            sum = TagSet.opens(y) ? weights[y] : 0;
          } else {
            for (int p : TagSet.PREVIOUS[y]) {
              sum += forward[(t - 1) * N + p] * weights[p * N + y];
            }
          }
        }
        forward[t * N + y] = sum * potential;
        total += sum * potential;
      }
      if (!(total > 0)) {
        return Double.NEGATIVE_INFINITY;
      }
      scales[t] = total;
      log += Math.log(total);
      for (int y = 0; y < N; y++) {
        forward[t * N + y] /= total;
      }
    }
    int last = (length - 1) * N;
    end = 0;
    for (int y = 0; y < N; y++) {
      backward[last + y] = TagSet.closed(y) ? weights[y * N] : 0;
      end += forward[last + y] * backward[last + y];
    }
    if (!(end > 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    for (int t = length - 2; t >= 0; t--) {
      int next = (t + 1) * N;
      for (int y = 0; y < N; y++) {
        double sum = 0;
        if (forward[t * N + y] > 0) {
          for (int n : TagSet.NEXT[y]) {
            sum += weights[y * N + n] * potentials[next + n] * backward[next + n];
          }
        }
        backward[t * N + y] = sum / scales[t + 1];
      }
    }
    return log + Math.log(end);
  }

  /** Fills the potentials of a token, scaled by their largest, whose log is returned. */
  private double exponentials(int token, int allowed) {
    float max = Float.NEGATIVE_INFINITY;
    for (int y = 0; y < N; y++) {
      if ((allowed >>> y & 1) != 0) {
        max = Math.max(max, emissions[token * N + y]);
      }
    }
    for (int y = 0; y < N; y++) {
      double difference = emissions[token * N + y] - max;
      potentials[token * N + y] =
          (allowed >>> y & 1) == 0 || difference < NEGLIGIBLE ? 0 : Math.exp(difference);
    }
    return max;
  }

  /** Probability of a label after {@link #sum}. */
  double marginal(int token, int label) {
    return forward[token * N + label] * backward[token * N + label] / end;
  }

  /** Probability that two neighbours have these labels. */
  double marginal(int token, int label, int next) {
    return forward[token * N + label]
        * step(token, label, next)
        * backward[(token + 1) * N + next]
        / end;
  }

  /** Probability that the tokens from {@code first} have exactly these labels. */
  double probability(int first, int[] labels) {
    double product = forward[first * N + labels[0]];
    for (int k = 1; k < labels.length; k++) {
      product *= step(first + k - 1, labels[k - 1], labels[k]);
    }
    int last = first + labels.length - 1;
    return Math.min(1, product * backward[last * N + labels[labels.length - 1]] / end);
  }

  private double step(int token, int label, int next) {
    return weights[label * N + next] * potentials[(token + 1) * N + next] / scales[token + 1];
  }
}
