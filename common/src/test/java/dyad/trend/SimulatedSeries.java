package dyad.trend;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Made-up series of a pair in a corpus that grows and is thinner at weekends. */
final class SimulatedSeries {
  private static final int FIRST_MONDAY = 17_532; // 1 January 2018

  private final SplittableRandom random;
  private final int[] days;
  private final long[] volumes;

  SimulatedSeries(int length, long seed) {
    random = new SplittableRandom(seed);
    days = new int[length];
    volumes = new long[length];
    for (int i = 0; i < length; i++) {
      days[i] = FIRST_MONDAY + i;
      double weekday = i % 7 < 5 ? 1.2 : 0.5;
      volumes[i] = 1 + poisson(weekday * (150 + 150.0 * i / length));
    }
  }

  int[] days() {
    return days.clone();
  }

  long[] volumes() {
    return volumes.clone();
  }

  /**
   * As many articles as given, each on the day of an article of the corpus drawn at random: what
   * shuffling the dates of a corpus leaves of a pair.
   */
  long[] shuffled(long articles) {
    long[] cumulative = new long[volumes.length];
    long sum = 0;
    for (int i = 0; i < volumes.length; i++) {
      sum += volumes[i];
      cumulative[i] = sum;
    }
    long[] counts = new long[volumes.length];
    for (long n = 0; n < articles; n++) {
      long drawn = random.nextLong(sum) + 1;
      int at = Arrays.binarySearch(cumulative, drawn);
      counts[at >= 0 ? at : -at - 1]++;
    }
    return counts;
  }

  /**
   * Counts about a mean that follows the corpus.
   *
   * @param mean articles a day, on average
   * @param dispersion variance of the rate over its squared mean; 0 for Poisson
   */
  long[] background(double mean, double dispersion) {
    long[] counts = new long[volumes.length];
    for (int i = 0; i < volumes.length; i++) {
      counts[i] = draw(i, mean, dispersion);
    }
    return counts;
  }

  /** Makes a week from a day on a burst of a factor; the day's own place in the week is random. */
  void plant(long[] counts, int from, double factor, double mean, double dispersion) {
    redraw(counts, from, from + 7, factor * mean, dispersion);
  }

  /** Multiplies the level from a day on. */
  void raise(long[] counts, int from, double factor, double mean, double dispersion) {
    redraw(counts, from, counts.length, factor * mean, dispersion);
  }

  private void redraw(long[] counts, int from, int to, double mean, double dispersion) {
    for (int i = from; i < to; i++) {
      counts[i] = draw(i, mean, dispersion);
    }
  }

  private long draw(int day, double mean, double dispersion) {
    double average = 225;
    double rate = mean * volumes[day] / average;
    return poisson(dispersion == 0 ? rate : rate * dispersion * gamma(1 / dispersion));
  }

  /** Knuth's method, in parts so that it does not underflow. */
  private long poisson(double mean) {
    long sum = 0;
    double left = mean;
    while (left > 0) {
      double part = Math.min(left, 100);
      double limit = Math.exp(-part);
      double product = random.nextDouble();
      while (product > limit) {
        sum++;
        product *= random.nextDouble();
      }
      left -= part;
    }
    return sum;
  }

  /** Gamma of a shape of 1 or more and scale 1, by Marsaglia and Tsang 2000. */
  private double gamma(double shape) {
    double d = shape - 1 / 3d;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double normal = random.nextGaussian();
      double cube = Math.pow(1 + c * normal, 3);
      if (cube > 0
          && Math.log(random.nextDouble())
              < normal * normal / 2 + d - d * cube + d * Math.log(cube)) {
        return d * cube;
      }
    }
  }

  /** Sums by period: a series of days as one of weeks or months of four weeks. */
  static long[] summed(long[] daily, int length) {
    long[] sums = new long[daily.length / length];
    for (int i = 0; i < sums.length * length; i++) {
      sums[i / length] += daily[i];
    }
    return sums;
  }

  /** The first day of each such period. */
  static int[] starts(int[] days, int length) {
    int[] starts = new int[days.length / length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = days[i * length];
    }
    return starts;
  }
}
