package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairDriversTest {
  private static final int KEPT = 5;

  @Test
  void aDriverThatIsGoneChangesTheMonthBehindIt() {
    PairDrivers drivers = new PairDrivers();
    drivers.add(DriverKind.EVENT, "e1", 3, 4);
    assertEquals(
        List.of(
            new PairDriver(3, DriverKind.EVENT, "e1", 4, 0, 4, 1),
            new PairDriver(4, DriverKind.EVENT, "e1", 0, 4, -4, 1)),
        drivers.ranked());
  }

  @Test
  void ofEqualChangesTheOneInMoreArticlesThenTheFirstIsPreferred() {
    PairDrivers drivers = new PairDrivers();
    drivers.add(DriverKind.KEYWORD, "b", 1, 2);
    drivers.add(DriverKind.KEYWORD, "c", 1, 2);
    drivers.add(DriverKind.KEYWORD, "d", 0, 1);
    drivers.add(DriverKind.KEYWORD, "d", 1, 3);
    assertEquals(
        List.of("d", "b", "c"),
        drivers.ranked().stream().filter(d -> d.month() == 1).map(PairDriver::driver).toList());
  }

  @Test
  void isWhatSortingAllChangesWouldGive() {
    Random random = new Random(7);
    for (int trial = 0; trial < 200; trial++) {
      Map<DriverKind, Map<String, Map<Integer, Long>>> counts = new TreeMap<>();
      int size = random.nextInt(120);
      for (int i = 0; i < size; i++) {
        DriverKind kind = DriverKind.values()[random.nextInt(3)];
        String driver = "d" + random.nextInt(12);
        counts
            .computeIfAbsent(kind, k -> new TreeMap<>())
            .computeIfAbsent(driver, d -> new TreeMap<>())
            .merge(random.nextInt(6) - 2, 1L + random.nextInt(3), Long::sum);
      }
      PairDrivers drivers = new PairDrivers();
      counts.forEach(
          (kind, byDriver) ->
              byDriver.forEach(
                  (driver, byMonth) ->
                      byMonth.forEach((month, n) -> drivers.add(kind, driver, month, n))));
      assertEquals(sorted(counts), drivers.ranked());
    }
  }

  private static List<PairDriver> sorted(Map<DriverKind, Map<String, Map<Integer, Long>>> counts) {
    List<PairDriver> result = new ArrayList<>();
    for (int month = -3; month < 6; month++) {
      long ofPair = 0;
      for (Map<Integer, Long> event : counts.getOrDefault(DriverKind.EVENT, Map.of()).values()) {
        ofPair += event.getOrDefault(month, 0L) - event.getOrDefault(month - 1, 0L);
      }
      for (DriverKind kind : DriverKind.values()) {
        List<PairDriver> all = new ArrayList<>();
        for (Map.Entry<String, Map<Integer, Long>> driver :
            counts.getOrDefault(kind, Map.of()).entrySet()) {
          long now = driver.getValue().getOrDefault(month, 0L);
          long before = driver.getValue().getOrDefault(month - 1, 0L);
          if (now > 0 || before > 0) {
            all.add(new PairDriver(month, kind, driver.getKey(), now, before, ofPair, 0));
          }
        }
        all.sort(
            Comparator.comparingLong((PairDriver d) -> -Math.abs(d.change()))
                .thenComparing(d -> -d.articles())
                .thenComparing(PairDriver::driver));
        for (int i = 0; i < Math.min(KEPT, all.size()); i++) {
          PairDriver d = all.get(i);
          result.add(
              new PairDriver(
                  month, kind, d.driver(), d.articles(), d.articlesBefore(), ofPair, i + 1));
        }
      }
    }
    return result;
  }
}
