package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NegativeBinomialTest {
  private static final double EXACT = 1e-9;

  @Test
  void logGammaOfWholeNumbersIsLogFactorial() {
    assertEquals(Math.log(24), LogGamma.of(5), 1e-13);
    assertEquals(0, LogGamma.of(1), 1e-13);
    assertEquals(0.5 * Math.log(Math.PI), LogGamma.of(0.5), 1e-13);
    assertEquals(Math.log(3628800), LogGamma.of(11), 1e-12);
  }

  @Test
  void sizeOneIsTheGeometricDistribution() {
    // P(X >= k) = (mean / (1 + mean))^k
    NegativeBinomial geometric = new NegativeBinomial(3, 1);
    assertEquals(Math.log(0.75), geometric.logAtLeast(1), EXACT);
    assertEquals(5 * Math.log(0.75), geometric.logAtLeast(5), EXACT);
  }

  @Test
  void sizeTwoWithMeanTwoIsTheWorkedExample() {
    // P(0), P(1), P(2) = 1/4, 1/4, 3/16
    NegativeBinomial counts = new NegativeBinomial(2, 2);
    assertEquals(Math.log(3 / 4d), counts.logAtLeast(1), EXACT);
    assertEquals(Math.log(2 / 4d), counts.logAtLeast(2), EXACT);
    assertEquals(Math.log(5 / 16d), counts.logAtLeast(3), EXACT);
  }

  @Test
  void aLargeSizeIsThePoissonDistribution() {
    // mean 1: P(X >= 3) = 1 - (1 + 1 + 1/2) / e
    NegativeBinomial counts = new NegativeBinomial(1, 1e7);
    assertEquals(Math.log(1 - 2.5 / Math.E), counts.logAtLeast(3), 1e-6);
  }

  @Test
  void theTailEqualsTheSumOfTheProbabilities() {
    for (double mean : new double[] {0.01, 0.7, 4, 60}) {
      for (double size : new double[] {0.05, 1.5, 30, 500}) {
        NegativeBinomial counts = new NegativeBinomial(mean, size);
        double probability = Math.pow(size / (size + mean), size);
        double below = 0;
        for (int k = 0; k < 40; k++) {
          assertEquals(1 - below, Math.exp(counts.logAtLeast(k)), EXACT, counts + " at " + k);
          below += probability;
          probability *= (size + k) / (k + 1) * mean / (size + mean);
        }
      }
    }
  }

  @Test
  void aTailBeyondTheSmallestDoubleIsStillANumber() {
    NegativeBinomial geometric = new NegativeBinomial(1, 1);
    assertEquals(-10_000 * Math.log(2), geometric.logAtLeast(10_000), 1e-7);
  }

  @Test
  void nothingIsCertainAndSomethingUnderAMeanOfZeroImpossible() {
    assertEquals(0, new NegativeBinomial(0, 1).logAtLeast(0), 0);
    assertTrue(Double.isInfinite(new NegativeBinomial(0, 1).logAtLeast(1)));
  }
}
