package dyad.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingRuleTest {
  @Test
  void aDatelineIsNoEvidenceByDefault() {
    assertFalse(CountingRule.standard().sections().contains(SectionKind.DATELINE));
  }

  @Test
  void aConfidenceBeyondOneIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new CountingRule(Set.of(), Set.of(), 1.5));
  }
}
