package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
  private static final double EXACT = 1e-9;
  private static final double Z_SQUARED = 3.841458881296; // 1.959964²

  @Test
  void noneOfTenIsTheWorkedExample() {
    // share 0: the upper bound is z² / (n + z²)
    WilsonInterval interval = WilsonInterval.of(0, 10);
    assertEquals(0, interval.low(), 0);
    assertEquals(Z_SQUARED / (10 + Z_SQUARED), interval.high(), EXACT);
  }

  @Test
  void threeOfTwelveIsTheWorkedExample() {
    // centre (3 + z²/2) / (12 + z²), reach z sqrt(3 · 9 / 12 + z²/4) / (12 + z²)
    double centre = (3 + Z_SQUARED / 2) / (12 + Z_SQUARED);
    double reach = 1.959964 * Math.sqrt(2.25 + Z_SQUARED / 4) / (12 + Z_SQUARED);
    WilsonInterval interval = WilsonInterval.of(3, 12);
    assertEquals(centre - reach, interval.low(), EXACT);
    assertEquals(centre + reach, interval.high(), EXACT);
    assertEquals(0.0889417, interval.low(), 1e-6);
    assertEquals(0.5323053, interval.high(), 1e-6);
  }

  @Test
  void theIntervalHoldsTheShareAndStaysInRange() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 10_000; i++) {
      long total = random.nextLong(1, 1_000_000);
      long count = random.nextLong(total + 1);
      WilsonInterval interval = WilsonInterval.of(count, total);
      double share = (double) count / total;
      assertTrue(0 <= interval.low() && interval.low() <= share, interval::toString);
      assertTrue(share <= interval.high() && interval.high() <= 1, interval::toString);
    }
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(4, 3));
  }
}
