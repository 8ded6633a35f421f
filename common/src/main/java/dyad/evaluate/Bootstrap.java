package dyad.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap over articles (Efron 1979): articles are drawn with replacement, their
 * counts summed, and the measure taken of each sum.
 */
public final class Bootstrap {
  private static final int RESAMPLES = 1_000; // the 2.5 % tails then rest on 25 draws each
  private static final long SEED = 20240723;

  private Bootstrap() {}

  /**
   * Bounds of the 95 % interval of a measure.
   *
   * @param items counts of each article
   * @return lower and upper bound; both NaN when the measure is undefined on every resample
   */
  public static double[] interval(List<Counts> items, ToDoubleFunction<Counts> measure) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double tp = 0;
      double fp = 0;
      double fn = 0;
      for (int j = 0; j < items.size(); j++) {
        Counts drawn = items.get(random.nextInt(items.size()));
        tp += drawn.truePositives();
        fp += drawn.falsePositives();
        fn += drawn.falseNegatives();
      }
      values[i] = measure.applyAsDouble(new Counts(tp, fp, fn));
    }
    double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (defined.length == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    return new double[] {
      defined[(int) Math.floor(0.025 * (defined.length - 1))],
      defined[(int) Math.ceil(0.975 * (defined.length - 1))]
    };
  }
}
