package dyad.jobs.bench;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks from 0, rank r with a probability that falls with a power of 1 / (r + 1). */
final class Zipf {
  private final double[] cumulated;

  Zipf(int size, double exponent) {
    cumulated = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + 1, -exponent);
      cumulated[rank] = sum;
    }
  }

  int draw(Random random) {
    double point = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, point);
    return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found + 1);
  }
}
