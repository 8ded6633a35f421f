package dyad.cooccur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssociationTest {
  private static final double EXACT = 1e-9;

  /** Of 20 articles 4 name the first, 5 the second, 2 both; independence gives 4 · 5 / 20 = 1. */
  private static final Contingency TWICE_EXPECTED = new Contingency(2, 4, 5, 20);

  @Test
  void npmiOfTwiceTheExpectedCountIsTheWorkedExample() {
    // ln(2 / 1) / -ln(2 / 20) = ln 2 / ln 10
    assertEquals(0.301029995664, Npmi.of(TWICE_EXPECTED), EXACT);
  }

  @Test
  void shrunkNpmiDiscountsTheWorkedExampleByEightFifteenths() {
    // 2 / 3 for the pair, 4 / 5 for the rarer country
    assertEquals(0.301029995664 * 8 / 15, Npmi.shrunk(TWICE_EXPECTED), EXACT);
  }

  @Test
  void logLikelihoodIsTheWorkedExample() {
    // observed 2, 2, 3, 13 beside expected 1, 3, 4, 12:
    // 2 (2 ln 2 + 2 ln 2/3 + 3 ln 3/4 + 13 ln 13/12)
    double byHand =
        2 * (2 * 0.693147180560 - 2 * 0.405465108108 - 3 * 0.287682072452 + 13 * 0.080042707674);
    assertEquals(byHand, LogLikelihood.of(TWICE_EXPECTED), EXACT);
  }

  @Test
  void independentCountriesScoreZero() {
    Contingency independent = new Contingency(1, 4, 5, 20);
    assertEquals(0, Npmi.of(independent), EXACT);
    assertEquals(0, LogLikelihood.of(independent), EXACT);
  }

  @Test
  void inseparableCountriesHaveNpmiOneAndSeparateOnesMinusOne() {
    assertEquals(1, Npmi.of(new Contingency(3, 3, 3, 20)), EXACT);
    assertEquals(-1, Npmi.of(new Contingency(0, 3, 3, 20)), 0);
  }

  @Test
  void countriesThatEveryArticleNamesShowNoAssociation() {
    Contingency always = new Contingency(4, 4, 4, 4);
    assertEquals(0, Npmi.of(always), 0);
    assertEquals(0, LogLikelihood.of(always), 0);
  }

  @Test
  void aCountryNamedNowhereHasNoAssociation() {
    Contingency absent = new Contingency(0, 0, 3, 20);
    assertTrue(Double.isNaN(Npmi.of(absent)));
    assertTrue(Double.isNaN(Npmi.shrunk(absent)));
    assertTrue(Double.isNaN(LogLikelihood.of(absent)));
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Contingency(3, 2, 5, 20));
    assertThrows(IllegalArgumentException.class, () -> new Contingency(0, 12, 12, 20));
    assertThrows(IllegalArgumentException.class, () -> new Contingency(0, 21, 0, 20));
  }

  @Test
  void bothMeasuresAreSymmetricAndInRange() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 10_000; i++) {
      long total = random.nextLong(1, 1_000_000);
      long first = random.nextLong(total + 1);
      long second = random.nextLong(total + 1);
      long least = Math.max(0, first + second - total);
      long together = random.nextLong(least, Math.min(first, second) + 1);
      Contingency there = new Contingency(together, first, second, total);
      Contingency back = new Contingency(together, second, first, total);
      if (there.isDefined()) {
        assertEquals(Npmi.of(there), Npmi.of(back), 1e-12);
        assertEquals(LogLikelihood.of(there), LogLikelihood.of(back), 1e-6);
        assertTrue(Math.abs(Npmi.of(there)) <= 1);
        assertTrue(Math.abs(Npmi.shrunk(there)) <= Math.abs(Npmi.of(there)));
        assertTrue(LogLikelihood.of(there) >= 0);
      }
    }
  }
}
