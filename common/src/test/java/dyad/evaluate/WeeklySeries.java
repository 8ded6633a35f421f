package dyad.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/** Weekly counts of pairs, found against indexed. */
final class WeeklySeries {
  private static final int PAIRS = 50;
  private static final int DAYS = 7;

  private final Map<String, Map<Long, Integer>> gold = new HashMap<>();
  private final Map<String, Map<Long, Integer>> found = new HashMap<>();
  private final TreeSet<Long> weeks = new TreeSet<>();

  /** Adds an article of a day by its indexed and its found pairs. */
  void add(LocalDate day, Collection<String> indexed, Collection<String> seen) {
    long week = Math.floorDiv(day.toEpochDay(), DAYS);
    weeks.add(week);
    indexed.forEach(
        p -> gold.computeIfAbsent(p, k -> new HashMap<>()).merge(week, 1, Integer::sum));
    seen.forEach(p -> found.computeIfAbsent(p, k -> new HashMap<>()).merge(week, 1, Integer::sum));
  }

  /**
   * Correlation over all weeks of the pairs indexed most, mean correlation of a pair's weeks, and
   * found to indexed.
   */
  String summary() {
    List<String> top = top();
    double[] xs = top.stream().flatMapToDouble(p -> series(gold, p)).toArray();
    double[] ys = top.stream().flatMapToDouble(p -> series(found, p)).toArray();
    double mean =
        top.stream()
            .mapToDouble(p -> r(series(gold, p).toArray(), series(found, p).toArray()))
            .average()
            .orElse(0);
    return String.format(
        Locale.ROOT,
        "weekly r %.3f, mean of pairs %.3f, level %.2f",
        r(xs, ys),
        mean,
        sum(ys) / sum(xs));
  }

  /** Each pair with its totals and correlation. */
  List<String> byPair() {
    return top().stream()
        .map(
            p ->
                String.format(
                    Locale.ROOT,
                    "%s indexed %.0f found %.0f r %.3f",
                    p,
                    series(gold, p).sum(),
                    series(found, p).sum(),
                    r(series(gold, p).toArray(), series(found, p).toArray())))
        .toList();
  }

  private List<String> top() {
    Map<String, Integer> totals = new TreeMap<>();
    gold.forEach((p, s) -> totals.put(p, s.values().stream().mapToInt(i -> i).sum()));
    return totals.keySet().stream()
        .sorted(Comparator.<String>comparingInt(p -> -totals.get(p)).thenComparing(p -> p))
        .limit(PAIRS)
        .toList();
  }

  private DoubleStream series(Map<String, Map<Long, Integer>> of, String pair) {
    Map<Long, Integer> counts = of.getOrDefault(pair, Map.of());
    return weeks.stream().mapToDouble(w -> counts.getOrDefault(w, 0));
  }

  private static double r(double[] a, double[] b) {
    double ma = sum(a) / a.length;
    double mb = sum(b) / b.length;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - ma) * (b[i] - mb);
      aa += (a[i] - ma) * (a[i] - ma);
      bb += (b[i] - mb) * (b[i] - mb);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  private static double sum(double[] values) {
    double total = 0;
    for (double v : values) {
      total += v;
    }
    return total;
  }
}
