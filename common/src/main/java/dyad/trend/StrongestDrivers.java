package dyad.trend;

import java.util.List;

/**
 * The drivers of one kind that change most in one month: of equal change the one in more articles,
 * then the one that came first.
 */
final class StrongestDrivers {
  /** Drivers of a kind that are kept for a pair and month. */
  private static final int KEPT = 5; // what a reader looks at; the rest is in the lower tables

  private final String[] drivers = new String[KEPT];
  private final long[] articles = new long[KEPT];
  private final long[] before = new long[KEPT];
  private int size;

  void offer(String driver, long articlesNow, long articlesBefore) {
    int place = size;
    while (place > 0 && isStronger(articlesNow, articlesBefore, place - 1)) {
      place--;
    }
    if (place == KEPT) {
      return;
    }
    size = Math.min(KEPT, size + 1);
    int moved = size - 1 - place;
    System.arraycopy(drivers, place, drivers, place + 1, moved);
    System.arraycopy(articles, place, articles, place + 1, moved);
    System.arraycopy(before, place, before, place + 1, moved);
    drivers[place] = driver;
    articles[place] = articlesNow;
    before[place] = articlesBefore;
  }

  private boolean isStronger(long articlesNow, long articlesBefore, int place) {
    long change = Math.abs(articlesNow - articlesBefore);
    long kept = Math.abs(articles[place] - before[place]);
    return change != kept ? change > kept : articlesNow > articles[place];
  }

  void addTo(List<PairDriver> result, int month, DriverKind kind, long ofPair) {
    for (int i = 0; i < size; i++) {
      result.add(new PairDriver(month, kind, drivers[i], articles[i], before[i], ofPair, i + 1));
    }
  }
}
