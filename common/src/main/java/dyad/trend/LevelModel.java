package dyad.trend;

import java.util.Arrays;

/**
 * Cuts a series into stretches of one level each: where does the pair's share of the corpus change
 * for good?
 *
 * <p>A stretch with K articles of the pair among N of the corpus costs -2 K ln(K / N), twice the
 * negative log-likelihood of counts that are Poisson about K / N times the volume, without what is
 * the same for every cut. The cut with the least sum of costs plus a penalty for each stretch is
 * found exactly by the PELT method (Killick, Fearnhead and Eckley, "Optimal Detection of
 * Changepoints with a Linear Computational Cost", JASA 107, 2012). The penalty is 3 ln n for n
 * blocks (Zhang and Siegmund, "A Modified Bayes Information Criterion", Biometrics 63, 2007), times
 * the dispersion of the series, 1 or more: the variance of neighbouring blocks about each other
 * over that of Poisson counts (von Neumann's successive differences, 1941), which a change of level
 * hardly touches and which bursts raise.
 *
 * <p>Days are cut between weeks only, since a level is told apart from a weekday in no less. Unlike
 * {@link BurstModel} this looks at what came after as well: a level is a summary, not an alarm.
 */
public final class LevelModel {
  private static final double PENALTY_LOGS = 3;

  private final Granularity granularity;

  public LevelModel(Granularity granularity) {
    this.granularity = granularity;
  }

  /**
   * The levels of a whole series.
   *
   * @param starts first epoch day of each period with articles, ascending
   * @param volumes articles of each period, 0 or more
   * @param counts articles of the pair in each period
   */
  public Levels assess(int[] starts, long[] volumes, long[] counts) {
    int[] blockOf = blocks(starts);
    int blocks = starts.length == 0 ? 0 : blockOf[starts.length - 1] + 1;
    long[] volumeBefore = before(blockOf, volumes, blocks);
    long[] countBefore = before(blockOf, counts, blocks);
    int[] stretchStart = cut(volumeBefore, countBefore, blocks);
    double[] levels = new double[starts.length];
    boolean[] isChange = new boolean[starts.length];
    int from = 0;
    int to = 0;
    for (int i = 0; i < starts.length; i++) {
      int block = blockOf[i];
      if (block >= to) {
        isChange[i] = block > 0;
        from = block;
        to = end(stretchStart, block);
      }
      double volume = volumeBefore[to] - volumeBefore[from];
      levels[i] = volume == 0 ? Double.NaN : (countBefore[to] - countBefore[from]) / volume;
    }
    return new Levels(levels, isChange);
  }

  /** The block of each period, numbered without gaps: its week for days, else itself. */
  private int[] blocks(int[] starts) {
    int[] blocks = new int[starts.length];
    for (int i = 1; i < starts.length; i++) {
      blocks[i] = blocks[i - 1] + (granularity.isSameBlock(starts[i - 1], starts[i]) ? 0 : 1);
    }
    return blocks;
  }

  /** Sum of the values before each block, and of all. */
  private static long[] before(int[] blockOf, long[] values, int blocks) {
    long[] sums = new long[blocks + 1];
    for (int i = 0; i < values.length; i++) {
      sums[blockOf[i] + 1] += values[i];
    }
    for (int i = 0; i < blocks; i++) {
      sums[i + 1] += sums[i];
    }
    return sums;
  }

  /** First block of the stretch that each block belongs to. */
  private int[] cut(long[] volumeBefore, long[] countBefore, int blocks) {
    int shortest = granularity.shortestStretch();
    double penalty =
        PENALTY_LOGS * Math.log(Math.max(2, blocks)) * dispersion(volumeBefore, countBefore);
    double[] best = new double[blocks + 1];
    int[] last = new int[blocks + 1]; // start of the last stretch of the best cut of blocks 0 to t
    int[] open = new int[blocks + 1]; // starts that may still be best, ascending
    int[] openUntil = new int[blocks + 1];
    Arrays.fill(openUntil, Integer.MAX_VALUE);
    best[0] = -penalty;
    int opened = 0;
    for (int t = shortest; t <= blocks; t++) {
      if (t - shortest == 0 || t - shortest >= shortest) {
        open[opened] = t - shortest;
        opened++;
      }
      best[t] = Double.POSITIVE_INFINITY;
      for (int i = 0; i < opened; i++) {
        double cost = best[open[i]] + cost(open[i], t, volumeBefore, countBefore) + penalty;
        if (cost < best[t]) {
          best[t] = cost;
          last[t] = open[i];
        }
      }
      int kept = 0;
      for (int i = 0; i < opened; i++) {
        int start = open[i];
        if (best[start] + cost(start, t, volumeBefore, countBefore) > best[t]) {
          openUntil[start] = Math.min(openUntil[start], t + shortest);
        }
        if (openUntil[start] > t + 1) {
          open[kept] = start;
          kept++;
        }
      }
      opened = kept;
    }
    int[] stretchStart = new int[blocks];
    int to = blocks;
    while (to > 0) {
      Arrays.fill(stretchStart, last[to], to, last[to]);
      to = last[to];
    }
    return stretchStart;
  }

  private static double cost(int from, int to, long[] volumeBefore, long[] countBefore) {
    double count = countBefore[to] - countBefore[from];
    return count == 0 ? 0 : -2 * count * Math.log(count / (volumeBefore[to] - volumeBefore[from]));
  }

  /** Variance of neighbouring blocks about each other over that of Poisson counts, 1 or more. */
  private static double dispersion(long[] volumeBefore, long[] countBefore) {
    double squares = 0;
    double expected = 0;
    for (int i = 2; i < volumeBefore.length; i++) {
      double earlierVolume = volumeBefore[i - 1] - volumeBefore[i - 2];
      double laterVolume = volumeBefore[i] - volumeBefore[i - 1];
      double earlier = countBefore[i - 1] - countBefore[i - 2];
      double later = countBefore[i] - countBefore[i - 1];
      double difference = later * earlierVolume - earlier * laterVolume;
      squares += difference * difference;
      expected += (earlier + later) * earlierVolume * laterVolume;
    }
    return expected == 0 ? 1 : Math.max(1, squares / expected);
  }

  private static int end(int[] stretchStart, int start) {
    int end = start;
    while (end < stretchStart.length && stretchStart[end] == start) {
      end++;
    }
    return end;
  }
}
