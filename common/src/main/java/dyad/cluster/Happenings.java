package dyad.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the happenings of a saga apart by time. What is said alike of each of them (places, names,
 * the quarrel) brings their reports together; that several report on it within days, then nobody
 * for a week, then several again, shows that there was news twice. One late or misdated article
 * shows nothing.
 */
public final class Happenings {
  /** Reports below which nothing is told apart. */
  public static final int FEWEST_REPORTS = 4;

  private static final double SILENT_DAYS = 7;
  private static final double NEWS_DAYS = 4; // reports over more days may be of several happenings
  private static final int SEVERAL = 2;

  private Happenings() {}

  /**
   * An article of an event.
   *
   * @param ordinal its place in time among all articles
   * @param day days since 1970 with a fraction; NaN when undated
   * @param outlet key of its publisher, as in {@link Profile}
   */
  public record Report(int ordinal, double day, int outlet) {}

  /**
   * The happenings of an event.
   *
   * @return ordinal of a happening's first report, for each report that is sure to be of it; empty
   *     where the event is one happening
   */
  public static Map<Integer, Integer> of(List<Report> event) {
    Map<Integer, Integer> happeningOf = new HashMap<>();
    Set<Integer> happenings = new HashSet<>();
    for (List<Report> wave : waves(event)) {
      if (span(wave) <= NEWS_DAYS && outlets(wave) >= SEVERAL) {
        int first = wave.stream().mapToInt(Report::ordinal).min().orElseThrow();
        wave.forEach(report -> happeningOf.put(report.ordinal(), first));
        happenings.add(first);
      }
    }
    return happenings.size() >= SEVERAL ? happeningOf : Map.of();
  }

  /** Dated reports, cut where nobody reports for a time. */
  private static List<List<Report>> waves(List<Report> event) {
    List<List<Report>> waves = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (Report report :
        event.stream()
            .filter(report -> !Double.isNaN(report.day()))
            .sorted(Comparator.comparingDouble(Report::day))
            .toList()) {
      if (report.day() - last > SILENT_DAYS) {
        waves.add(new ArrayList<>());
      }
      waves.get(waves.size() - 1).add(report);
      last = report.day();
    }
    return waves;
  }

  private static double span(List<Report> wave) {
    return wave.get(wave.size() - 1).day() - wave.get(0).day();
  }

  /** Publishers; each unknown one counts, as most articles have their own. */
  private static long outlets(List<Report> wave) {
    long unknown = wave.stream().filter(report -> report.outlet() == Outlet.UNKNOWN).count();
    return unknown
        + wave.stream()
            .mapToInt(Report::outlet)
            .filter(outlet -> outlet != Outlet.UNKNOWN)
            .distinct()
            .count();
  }
}
