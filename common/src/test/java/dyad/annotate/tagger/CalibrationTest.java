package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void overconfidentProbabilitiesAreBroughtDownToWhatHolds() {
    SplittableRandom random = new SplittableRandom(3);
    double[] claimed = new double[4_000];
    boolean[] right = new boolean[claimed.length];
    for (int k = 0; k < claimed.length; k++) {
      boolean sure = k % 2 == 0;
      claimed[k] = sure ? 0.999 : 0.9;
      right[k] = random.nextDouble() < (sure ? 0.9 : 0.6);
    }
    Calibration fitted = Calibration.fit(claimed, right);
    assertEquals(0.9, fitted.apply(0.999), 0.03);
    assertEquals(0.6, fitted.apply(0.9), 0.03);
  }

  @Test
  void certaintyStaysAFiniteProbability() {
    assertEquals(1.0, Calibration.NONE.apply(1.0), 1e-5);
    assertEquals(0.0, Calibration.NONE.apply(0.0), 1e-5);
  }
}
