package dyad.evaluate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well weekly series of pairs agree with labelled ones: Pearson's correlation over the cells of
 * the pairs labelled most often, weeks from Monday, and over all weeks in which there is an
 * article.
 */
public final class SeriesAgreement {
  private final TreeSet<LocalDate> weeks = new TreeSet<>();
  private final Map<String, Map<LocalDate, double[]>> counts = new TreeMap<>();

  /**
   * One pair's agreement.
   *
   * @param labelled articles labelled with the pair
   * @param found articles found with it
   * @param r Pearson's correlation of its weekly counts; NaN where one of them never changes
   */
  public record PairAgreement(String pair, double labelled, double found, double r) {}

  /** Adds an article of a day with its labelled and its found pairs. */
  public void add(LocalDate day, Iterable<String> labelled, Iterable<String> found) {
    LocalDate week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    weeks.add(week);
    labelled.forEach(pair -> cell(pair, week)[0]++);
    found.forEach(pair -> cell(pair, week)[1]++);
  }

  private double[] cell(String pair, LocalDate week) {
    return counts
        .computeIfAbsent(pair, p -> new TreeMap<>())
        .computeIfAbsent(week, w -> new double[2]);
  }

  /** Agreement of each of the pairs labelled most often, most frequent first. */
  public List<PairAgreement> byPair(int limit) {
    List<PairAgreement> all = new ArrayList<>();
    counts.forEach(
        (pair, cells) -> {
          double labelled = cells.values().stream().mapToDouble(c -> c[0]).sum();
          double found = cells.values().stream().mapToDouble(c -> c[1]).sum();
          if (labelled > 0) {
            all.add(new PairAgreement(pair, labelled, found, correlation(List.of(pair))));
          }
        });
    all.sort(
        Comparator.comparingDouble((PairAgreement p) -> -p.labelled())
            .thenComparing(PairAgreement::pair));
    return List.copyOf(all.subList(0, Math.min(limit, all.size())));
  }

  /** Correlation over all weekly cells of the pairs labelled most often, taken together. */
  public double pooled(int limit) {
    return correlation(byPair(limit).stream().map(PairAgreement::pair).toList());
  }

  private double correlation(List<String> pairs) {
    List<double[]> cells = new ArrayList<>();
    for (String pair : pairs) {
      for (LocalDate week : weeks) {
        cells.add(counts.get(pair).getOrDefault(week, new double[2]));
      }
    }
    double meanX = cells.stream().mapToDouble(c -> c[0]).average().orElse(0);
    double meanY = cells.stream().mapToDouble(c -> c[1]).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] cell : cells) {
      xy += (cell[0] - meanX) * (cell[1] - meanY);
      xx += (cell[0] - meanX) * (cell[0] - meanX);
      yy += (cell[1] - meanY) * (cell[1] - meanY);
    }
    return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
  }
}
