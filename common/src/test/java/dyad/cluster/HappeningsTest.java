package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.cluster.Happenings.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  @Test
  void twoWavesOfReportsAreTwoHappenings() {
    assertEquals(
        Map.of(1, 1, 2, 1, 3, 3, 4, 3),
        Happenings.of(
            List.of(report(1, 10, 7), report(2, 11, 8), report(3, 30, 7), report(4, 30.5, 9))));
  }

  @Test
  void lateAndUndatedArticlesAreLeftOpen() {
    assertEquals(
        Map.of(1, 1, 2, 1, 3, 3, 4, 3),
        Happenings.of(
            List.of(
                report(5, Double.NaN, 4),
                report(4, 30.5, 9),
                report(6, 60, 9),
                report(3, 30, 7),
                report(2, 11, 8),
                report(1, 10, 7))));
  }

  @Test
  void oneWaveAndAStragglerAreOneHappening() {
    assertEquals(
        Map.of(),
        Happenings.of(
            List.of(report(1, 10, 7), report(2, 11, 8), report(3, 12, 9), report(4, 60, 5))));
  }

  @Test
  void oneOutletTwiceIsNoWave() {
    assertEquals(
        Map.of(),
        Happenings.of(
            List.of(report(1, 10, 7), report(2, 11, 8), report(3, 30, 9), report(4, 31, 9))));
  }

  @Test
  void eachUnknownOutletIsItsOwn() {
    assertEquals(
        Map.of(1, 1, 2, 1, 3, 3, 4, 3),
        Happenings.of(
            List.of(
                report(1, 10, Outlet.UNKNOWN),
                report(2, 11, Outlet.UNKNOWN),
                report(3, 30, Outlet.UNKNOWN),
                report(4, 31, Outlet.UNKNOWN))));
  }

  @Test
  void aWeekWithoutSilenceIsOneHappening() {
    assertEquals(
        Map.of(),
        Happenings.of(
            List.of(report(1, 10, 1), report(2, 11, 2), report(3, 18, 3), report(4, 18, 4))));
  }

  private static Report report(int ordinal, double day, int outlet) {
    return new Report(ordinal, day, outlet);
  }
}
