package dyad.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what moves one pair from month to month. Takes the counts of one driver after the other, so
 * that only the strongest of each month are ever held.
 */
public final class PairDrivers {
  private final Map<Integer, Month> months = new TreeMap<>();
  private DriverKind kind;
  private String driver;
  private int month;
  private long articles;

  /**
   * Adds a driver's count in one month.
   *
   * @param kind its kind
   * @param driver all months of a driver follow each other in order of time; of drivers that change
   *     alike the one that comes first is preferred
   * @param month months since January 1970
   * @param articles at least 1
   */
  public void add(DriverKind kind, String driver, int month, long articles) {
    boolean same = kind == this.kind && driver.equals(this.driver);
    boolean next = same && month == this.month + 1;
    if (this.driver != null && !next) {
      endMonth();
    }
    place(kind, driver, month, articles, next ? this.articles : 0);
    this.kind = kind;
    this.driver = driver;
    this.month = month;
    this.articles = articles;
  }

  /** The month behind a driver's last one, in which it is gone. */
  private void endMonth() {
    place(kind, driver, month + 1, 0, articles);
  }

  private void place(DriverKind kind, String driver, int month, long now, long before) {
    Month found = months.computeIfAbsent(month, m -> new Month());
    found.strongest[kind.ordinal()].offer(driver, now, before);
    if (kind == DriverKind.EVENT) {
      found.change += now - before; // an article is in one event
    }
  }

  /** What was found, in order of time, kind and rank, and nothing more to be added. */
  public List<PairDriver> ranked() {
    if (driver != null) {
      endMonth();
      driver = null;
    }
    List<PairDriver> result = new ArrayList<>();
    months.forEach(
        (start, found) -> {
          for (DriverKind each : DriverKind.values()) {
            found.strongest[each.ordinal()].addTo(result, start, each, found.change);
          }
        });
    return result;
  }

  private static final class Month {
    private final StrongestDrivers[] strongest = new StrongestDrivers[DriverKind.values().length];
    private long change;

    Month() {
      for (int i = 0; i < strongest.length; i++) {
        strongest[i] = new StrongestDrivers();
      }
    }
  }
}
