package dyad.network;

import java.util.Arrays;

/**
 * How central each country is when ties to central countries count more: the eigenvector of the
 * matrix of weights for its largest eigenvalue, scaled so that the most central country has 1.
 * Bonacich, "Factoring and weighting approaches to status scores and clique identification",
 * Journal of Mathematical Sociology 2, 1972.
 *
 * <p>Found by power iteration from equal values on the matrix plus half the greatest strength on
 * its diagonal, which has the same eigenvectors and does not swing to and fro on networks of two
 * sides. Countries that no chain of ties connects with the largest eigenvalue's part have 0.
 */
final class EigenvectorCentrality {
  private static final double PRECISION = 1e-12;
  private static final int MAX_STEPS = 200_000; // two parts almost equally strong take the longest
  private static final double NOTHING = 1e-9; // what is left of a part that fades away

  private EigenvectorCentrality() {}

  /** Centrality by number of the country, 0 to 1. */
  static double[] of(CountryNetwork network) {
    int size = network.size();
    double shift = 0;
    for (int i = 0; i < size; i++) {
      shift = Math.max(shift, network.strength(i) / 2d);
    }
    double[] values = new double[size];
    Arrays.fill(values, 1);
    double change = size == 0 ? 0 : 1;
    for (int step = 0; step < MAX_STEPS && change > PRECISION; step++) {
      double[] next = product(network, values, shift);
      double greatest = Arrays.stream(next).max().orElseThrow();
      change = 0;
      for (int i = 0; i < size; i++) {
        next[i] /= greatest;
        change = Math.max(change, Math.abs(next[i] - values[i]));
      }
      values = next;
    }
    for (int i = 0; i < size; i++) {
      values[i] = values[i] < NOTHING ? 0 : values[i];
    }
    return values;
  }

  private static double[] product(CountryNetwork network, double[] values, double shift) {
    double[] product = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double sum = shift * values[i];
      for (int j = 0; j < values.length; j++) {
        sum += network.weight(i, j) * values[j];
      }
      product[i] = sum;
    }
    return product;
  }
}
