package dyad.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How sure the scores of a clustering are: percentile bootstrap (Efron 1979) over labelled events,
 * since articles of one event are right or wrong together. An event that is drawn twice counts
 * twice for what its own articles say of it; whom they are put together with stays as it is, so
 * that drawing an event twice is no error of the clustering.
 *
 * @param precision 95 % interval of B-cubed precision: lower and upper bound
 * @param recall of B-cubed recall
 * @param f1 of their harmonic mean
 * @param pairF1 of the F of pairs of articles in one event
 */
public record GroupBootstrap(Interval precision, Interval recall, Interval f1, Interval pairF1) {
  private static final int RESAMPLES = 1_000; // the 2.5 % tails then rest on 25 draws each
  private static final long SEED = 20240723;
  private static final double TAIL = 0.025;

  /** Bounds of an interval; both NaN without labelled articles. */
  public record Interval(double low, double high) {}

  /** What the articles of one labelled event add to the scores. */
  private record Share(
      int articles, double precision, double recall, double pairs, double found, double labelled) {
    Share plus(Share other) {
      return new Share(
          articles + other.articles,
          precision + other.precision,
          recall + other.recall,
          pairs + other.pairs,
          found + other.found,
          labelled + other.labelled);
    }
  }

  private static final Share NOTHING = new Share(0, 0, 0, 0, 0, 0);

  /** Intervals of a clustering's scores, both sides given as group of each article. */
  public static GroupBootstrap of(Map<String, String> labels, Map<String, String> events) {
    List<Share> shares = shares(labels, events);
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] values = new double[4][shares.isEmpty() ? 0 : RESAMPLES];
    for (int i = 0; i < values[0].length; i++) {
      Share sum = NOTHING;
      for (int j = 0; j < shares.size(); j++) {
        sum = sum.plus(shares.get(random.nextInt(shares.size())));
      }
      double precision = sum.precision / sum.articles;
      double recall = sum.recall / sum.articles;
      values[0][i] = precision;
      values[1][i] = recall;
      values[2][i] = 2 * precision * recall / (precision + recall);
      values[3][i] = 2 * sum.pairs / (sum.found + sum.labelled);
    }
    return new GroupBootstrap(
        interval(values[0]), interval(values[1]), interval(values[2]), interval(values[3]));
  }

  private static Interval interval(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return sorted.length == 0
        ? new Interval(Double.NaN, Double.NaN)
        : new Interval(
            sorted[(int) Math.floor(TAIL * (sorted.length - 1))],
            sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))]);
  }

  /** Shares of all labelled events, in the order of their labels. */
  private static List<Share> shares(Map<String, String> labels, Map<String, String> events) {
    Map<String, Map<String, Integer>> byLabel = new TreeMap<>();
    Map<String, Integer> eventSizes = new HashMap<>();
    labels.forEach(
        (article, label) -> {
          String event = events.get(article);
          String group = event == null ? "alone\t" + article : "event\t" + event;
          byLabel.computeIfAbsent(label, k -> new TreeMap<>()).merge(group, 1, Integer::sum);
          eventSizes.merge(group, 1, Integer::sum);
        });
    List<Share> shares = new ArrayList<>();
    byLabel.values().forEach(groups -> shares.add(share(groups, eventSizes)));
    return shares;
  }

  private static Share share(Map<String, Integer> groups, Map<String, Integer> eventSizes) {
    int size = groups.values().stream().mapToInt(Integer::intValue).sum();
    Share share = NOTHING;
    for (var group : groups.entrySet()) {
      double both = group.getValue();
      double found = eventSizes.get(group.getKey());
      share =
          share.plus(
              new Share(
                  group.getValue(),
                  both * both / found,
                  both * both / size,
                  both * (both - 1) / 2,
                  both * (found - 1) / 2,
                  both * (size - 1) / 2));
    }
    return share;
  }
}
