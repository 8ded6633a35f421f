package dyad.annotate.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Learns weights by stochastic gradient ascent on the conditional likelihood of the allowed labels,
 * with AdaGrad's step sizes (Duchi, Hazan and Singer 2011), features dropped at random, shrinking
 * weights, and an average of the last passes. Single-threaded: same data and seed, same weights.
 */
final class CrfTrainer {
  private static final int N = TagSet.SIZE;
  private static final double NEGLIGIBLE = 1e-4; // gradients below this change nothing
  private static final float STEADY = 1e-6f;

  /**
   * @param passes over the data
   * @param averagedPasses how many of the last ones are averaged
   * @param step AdaGrad's step size
   * @param shrink share of each weight taken away after each pass
   * @param dropout share of features left out of each example
   * @param minCount features seen less often get no weight
   */
  record Settings(
      int passes,
      int averagedPasses,
      double step,
      double shrink,
      double dropout,
      int minCount,
      long seed) {
    /** What measured best on held-out articles. */
    static Settings of(int passes, long seed) {
      return new Settings(passes, (passes + 1) / 2, 0.15, 0.05, 0.2, 2, seed);
    }
  }

  private final Settings settings;
  private final Consumer<String> log;

  CrfTrainer(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  NameModel train(List<LabelledDocument> documents, Lexicon lexicon) {
    TrainingSet set = TrainingSet.of(documents, lexicon, settings.minCount());
    log.accept(
        "features "
            + set.table.size()
            + ", segments "
            + set.segmentCount
            + ", tokens "
            + set.tokenCount);
    int rows = set.table.size();
    float[] weights = new float[rows * N];
    float[] squares = new float[rows * N];
    float[] average = new float[rows * N];
    float[] transitions = new float[N * N];
    float[] transitionSquares = new float[N * N];
    float[] transitionAverage = new float[N * N];
    Chain chain = new Chain(transitions);
    SplittableRandom random = new SplittableRandom(settings.seed());
    int[] order = new int[set.segmentCount];
    Arrays.setAll(order, i -> i);
    int longest = set.longestSegment();
    float[] gradient = new float[longest * N];
    float[] edges = new float[N * N];
    int keep = (int) Math.round((1 - settings.dropout()) * 256);
    float scale = 256f / keep;
    int[] kept = new int[1024];
    for (int pass = 0; pass < settings.passes(); pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      double likelihood = 0;
      for (int segment : order) {
        int first = set.segmentStart[segment];
        int length = set.segmentStart[segment + 1] - first;
        long dropSeed = random.nextLong();
        float[] emissions = chain.begin(length);
        for (int t = 0; t < length; t++) {
          kept = ensure(kept, set.featureCount(first + t));
          int count = set.keep(first + t, dropSeed + t, keep, kept);
          int at = t * N;
          for (int k = 0; k < count; k++) {
            int row = kept[k] * N;
            for (int y = 0; y < N; y++) {
              emissions[at + y] += weights[row + y];
            }
          }
          if (scale != 1) {
            for (int y = 0; y < N; y++) {
              emissions[at + y] *= scale;
            }
          }
        }
        int[] allowed = Arrays.copyOfRange(set.allowed, first, first + length);
        double gold = chain.sum(allowed);
        if (gold == Double.NEGATIVE_INFINITY) {
          continue; // labels that no sequence spells
        }
        Arrays.fill(edges, 0);
        collect(chain, length, 1, gradient, edges, true);
        double all = chain.sum(null);
        collect(chain, length, -1, gradient, edges, false);
        likelihood += gold - all;
        float step = (float) settings.step();
        for (int t = 0; t < length; t++) {
          int count = set.keep(first + t, dropSeed + t, keep, kept);
          for (int y = 0; y < N; y++) {
            float g = gradient[t * N + y];
            if (Math.abs(g) < NEGLIGIBLE) {
              continue;
            }
            float g2 = g * g;
            float move = step * g;
            for (int k = 0; k < count; k++) {
              int cell = kept[k] * N + y;
              squares[cell] += g2;
              weights[cell] += move / (float) Math.sqrt(squares[cell] + STEADY);
            }
          }
        }
        for (int e = 0; e < edges.length; e++) {
          float g = edges[e];
          if (Math.abs(g) >= NEGLIGIBLE) {
            transitionSquares[e] += g * g;
            transitions[e] += step * g / (float) Math.sqrt(transitionSquares[e] + STEADY);
            chain.transitionChanged(e);
          }
        }
      }
      float shrunk = (float) (1 - settings.shrink());
      for (int c = 0; c < weights.length; c++) {
        weights[c] *= shrunk;
      }
      if (pass >= settings.passes() - settings.averagedPasses()) {
        float share = 1f / settings.averagedPasses();
        for (int c = 0; c < weights.length; c++) {
          average[c] += weights[c] * share;
        }
        for (int e = 0; e < transitions.length; e++) {
          transitionAverage[e] += transitions[e] * share;
        }
      }
      log.accept("pass " + (pass + 1) + ": log likelihood " + Math.round(likelihood));
    }
    return NameModel.of(lexicon, set.table, average, transitionAverage);
  }

  private static int[] ensure(int[] buffer, int size) {
    return buffer.length >= size ? buffer : new int[2 * size];
  }

  private static void collect(
      Chain chain, int length, int sign, float[] gradient, float[] edges, boolean fresh) {
    for (int t = 0; t < length; t++) {
      for (int y = 0; y < N; y++) {
        float p = sign * (float) chain.marginal(t, y);
        gradient[t * N + y] = fresh ? p : gradient[t * N + y] + p;
        if (t == 0) {
          edges[y] += p;
        }
        if (t == length - 1) {
          edges[y * N] += p;
        } else if (p != 0) {
          for (int n : TagSet.NEXT[y]) {
            edges[y * N + n] += sign * (float) chain.marginal(t, y, n);
          }
        }
      }
    }
  }
}
