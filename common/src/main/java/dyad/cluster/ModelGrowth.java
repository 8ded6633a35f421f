package dyad.cluster;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * How a pair model grows on new labels without forgetting: its log odds become one feature, beside
 * those features that it has no coefficient for yet. A few sets of labels then decide on a handful
 * of numbers instead of twenty.
 *
 * @param base model to grow
 */
public record ModelGrowth(PairModel base) implements Serializable {

  /** Positions of the features that the base has no coefficient for. */
  public int[] fresh() {
    return IntStream.range(0, base.coefficients().length)
        .filter(i -> base.coefficients()[i] == 0)
        .toArray();
  }

  /** What is fitted on: the base's log odds, then the fresh features. */
  public double[] inputs(double[] features) {
    int[] fresh = fresh();
    double[] inputs = new double[1 + fresh.length];
    inputs[0] = base.logOdds(features);
    for (int i = 0; i < fresh.length; i++) {
      inputs[1 + i] = features[fresh[i]];
    }
    return inputs;
  }

  /**
   * The grown model.
   *
   * @param intercept fitted
   * @param weights fitted, one for each input
   */
  public PairModel grown(double intercept, double[] weights) {
    double[] coefficients = base.coefficients().clone();
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] *= weights[0];
    }
    int[] fresh = fresh();
    for (int i = 0; i < fresh.length; i++) {
      coefficients[fresh[i]] = weights[1 + i];
    }
    return new PairModel(intercept + weights[0] * base.intercept(), coefficients);
  }
}
