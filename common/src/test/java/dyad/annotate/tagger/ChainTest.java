package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final int N = TagSet.SIZE;
  private static final int LENGTH = 3;

  private final float[] transitions = new float[N * N];
  private final float[] emissions = new float[LENGTH * N];
  private final Chain chain = new Chain(transitions);

  private void randomise(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = (float) random.nextDouble(-1, 1);
    }
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = (float) random.nextDouble(-2, 2);
    }
    chain.transitionsChanged();
    System.arraycopy(emissions, 0, chain.begin(LENGTH), 0, emissions.length);
  }

  @Test
  void theSumAndTheBestSequenceAreThoseOfTryingAllSequences() {
    for (long seed = 1; seed <= 5; seed++) {
      randomise(seed);
      double sum = 0;
      double bestScore = Double.NEGATIVE_INFINITY;
      int[] best = null;
      for (int[] labels : sequences()) {
        double score = score(labels);
        sum += Math.exp(score);
        if (score > bestScore) {
          bestScore = score;
          best = labels;
        }
      }
      assertEquals(Math.log(sum), chain.sum(null), 1e-4);
      assertArrayEquals(best, chain.best());
    }
  }

  @Test
  void probabilitiesOfLabelsAndSpansAreThoseOfTryingAllSequences() {
    randomise(7);
    double logSum = chain.sum(null);
    int[] best = chain.best();
    double marginal = 0;
    double span = 0;
    for (int[] labels : sequences()) {
      double p = Math.exp(score(labels) - logSum);
      marginal += labels[1] == best[1] ? p : 0;
      span += labels[0] == best[0] && labels[1] == best[1] ? p : 0;
    }
    chain.sum(null);
    assertEquals(marginal, chain.marginal(1, best[1]), 1e-5);
    assertEquals(span, chain.probability(0, new int[] {best[0], best[1]}), 1e-5);
  }

  private static List<int[]> sequences() {
    List<int[]> sequences = new ArrayList<>();
    for (int a = 0; a < N; a++) {
      if (!TagSet.opens(a)) {
        continue;
      }
      for (int b : TagSet.NEXT[a]) {
        for (int c : TagSet.NEXT[b]) {
          if (TagSet.closed(c)) {
            sequences.add(new int[] {a, b, c});
          }
        }
      }
    }
    return sequences;
  }

  private double score(int[] labels) {
    double score = transitions[labels[0]] + transitions[labels[LENGTH - 1] * N];
    for (int t = 0; t < LENGTH; t++) {
      score += emissions[t * N + labels[t]];
      if (t > 0) {
        score += transitions[labels[t - 1] * N + labels[t]];
      }
    }
    return score;
  }
}
