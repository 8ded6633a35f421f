package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateRulesTest {
  @Test
  void twoArticlesMeetExactlyOnceUnderASharedTerm() {
    double[] days = {Double.NaN, 0, 3, 13.9, 14, 27, 28, 41, 400};
    for (double a : days) {
      for (double b : days) {
        List<Integer> meetings = new ArrayList<>();
        for (int window : CandidateRules.windowsOf(a)) {
          for (int other : CandidateRules.windowsOf(b)) {
            if (window == other && CandidateRules.meetsAt(window, a, b)) {
              meetings.add(window);
            }
          }
        }
        assertEquals(1, meetings.size(), a + " and " + b);
      }
    }
  }

  @Test
  void distantArticlesMustShareMore() {
    assertEquals(2, CandidateRules.needed(CandidateRules.isFar(0, 14)));
    assertEquals(4, CandidateRules.needed(CandidateRules.isFar(0, 15)));
    assertEquals(2, CandidateRules.needed(CandidateRules.isFar(Double.NaN, 15)));
  }
}
