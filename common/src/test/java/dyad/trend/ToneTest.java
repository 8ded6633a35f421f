package dyad.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ToneTest {
  @Test
  void threeOfFourIsAHalf() {
    Tone tone = Tone.of(3, 1);
    assertEquals(0.5, tone.value(), 1e-12);
    // Wilson of 3 in 4: 0.300642 to 0.954413
    assertEquals(2 * 0.300642 - 1, tone.low(), 1e-5);
    assertEquals(2 * 0.954413 - 1, tone.high(), 1e-5);
  }

  @Test
  void withoutEvidenceThereIsNone() {
    assertTrue(Double.isNaN(Tone.of(0, 0).value()));
  }

  @Test
  void itStaysWithinItsBounds() {
    assertEquals(-1, Tone.of(0, 5).low(), 0);
    assertEquals(1, Tone.of(5, 0).high(), 0);
  }
}
