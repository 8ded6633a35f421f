package dyad.cluster;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * How a pair model grows on new labels without forgetting: its log odds are taken as given, and
 * what is fitted, held near 0, is how much every coefficient changes. A few sets of labels then
 * move what they know about and leave the rest.
 *
 * @param base model to grow
 * @param spreads standard deviation of each feature: changes are fitted for features of spread 1
 */
public record ModelGrowth(PairModel base, double[] spreads) implements Serializable {
  private static final int ROUTINE = PairFeatures.NAMES.indexOf("both_routine");

  /** Positions of the features whose coefficients change. */
  public int[] changing() {
    // No labelled event is routine text, so that coefficient would run away: the base's stays.
    return IntStream.range(0, spreads.length).filter(i -> i != ROUTINE && spreads[i] > 0).toArray();
  }

  /** What is given: the base's log odds. */
  public double offset(double[] features) {
    return base.logOdds(features);
  }

  /** What is fitted on. */
  public double[] inputs(double[] features) {
    return IntStream.of(changing()).mapToDouble(i -> features[i] / spreads[i]).toArray();
  }

  /**
   * The grown model.
   *
   * @param intercept fitted
   * @param changes fitted, one for each input
   */
  public PairModel grown(double intercept, double[] changes) {
    double[] coefficients = base.coefficients().clone();
    int[] changing = changing();
    for (int i = 0; i < changing.length; i++) {
      coefficients[changing[i]] += changes[i] / spreads[changing[i]];
    }
    return new PairModel(base.intercept() + intercept, coefficients);
  }
}
