package dyad.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlapTest {
  private static final String NEWS =
      "The harbour of Tallport was closed on Monday after a Danish freighter ran aground in fog. "
          + "Captain Lars Holm said the pilot had left the bridge minutes before. "
          + "Some 340 tonnes of fuel were pumped into barges sent from Brinton, and two tugs will "
          + "try to free the ship at high water on Wednesday. "
          + "The port authority organised a convoy for smaller vessels and expects losses of 12 "
          + "million crowns a day while the channel stays blocked.";

  private static final String MOULD =
      "%s Corp said its net income for the quarter ended %s rose to %s million dollars from %s"
          + " million a year earlier. Revenue was %s million dollars. The company said the results"
          + " reflect higher sales and lower costs than in the year before, and that it expects the"
          + " trend to continue for the rest of the year if the economy does not weaken.";

  @Test
  void quotesSpellingAndCaseDoNotDistinguish() {
    assertEquals(
        BodyWords.of("Iran's \u201ccentre\u201d organised it").words(),
        BodyWords.of("IRAN\u2019S 'center' organized it").words());
  }

  @Test
  void textCutToAThirdIsACopy() {
    assertTrue(overlap(NEWS, NEWS.substring(0, NEWS.length() / 3)).isCopy(Double.NaN));
  }

  @Test
  void twoReportsInOneMouldAreNoCopies() {
    String one = MOULD.formatted("Alder", "March 31", "12.4", "10.1", "210");
    String other = MOULD.formatted("Birch", "June 30", "48.0", "39.9", "870");
    Overlap overlap = overlap(one, other);
    assertTrue(overlap.jaccard() > 0.4, "alike in words");
    assertFalse(overlap.isCopy(Double.NaN), "but not in names and numbers");
  }

  @Test
  void weeklyRoutineIsNoCopyOfLastMonths() {
    String week = NEWS.substring(0, 200);
    String other = week.replace("Monday", "Friday");
    assertTrue(
        overlap(week + NEWS.substring(200, 330), other + NEWS.substring(200, 330)).isCopy(1));
    assertFalse(overlap(week + NEWS.substring(200, 330), other).isCopy(30));
  }

  @Test
  void overlapIsSymmetric() {
    String half = NEWS.substring(NEWS.length() / 2);
    assertEquals(overlap(NEWS, half).jaccard(), overlap(half, NEWS).jaccard());
    assertEquals(overlap(NEWS, half).isCopy(Double.NaN), overlap(half, NEWS).isCopy(Double.NaN));
  }

  @Test
  void shinglesSurviveTheirBytes() {
    Shingles shingles = Shingles.of(BodyWords.of(NEWS));
    assertEquals(shingles, Shingles.fromBytes(shingles.toBytes()));
  }

  @Test
  void bodyLeavesOutHeadlineDatelineAndBoilerplateInCodePoints() {
    String text = "\uD83D\uDE00 Title\nOSLO - It rained.\nSign in";
    List<BodyText.Stretch> stretches =
        List.of(
            new BodyText.Stretch("HEADLINE", 0, 7),
            new BodyText.Stretch("DATELINE", 8, 15),
            new BodyText.Stretch("BODY", 15, 25),
            new BodyText.Stretch("BOILERPLATE", 26, 33));
    assertEquals("It rained.\n", BodyText.of(null, text, stretches));
  }

  @Test
  void copyOfACopyThatIsNoCopyOfTheOriginalIsAnOriginal() {
    List<CopyGroups.Pair> chain =
        List.of(
            new CopyGroups.Pair(2, 3, 9),
            new CopyGroups.Pair(0, 1, 9),
            new CopyGroups.Pair(1, 2, 9));
    assertEquals(Map.of(1, 0, 3, 2), CopyGroups.originals(chain));
  }

  @Test
  void copyOfTwoOriginalsBelongsToTheOneItSharesMostWith() {
    List<CopyGroups.Pair> pairs =
        List.of(new CopyGroups.Pair(0, 2, 20), new CopyGroups.Pair(1, 2, 90));
    assertEquals(Map.of(2, 1), CopyGroups.originals(pairs));
  }

  @Test
  void everySpellingPairFoldsToOneSpelling() {
    assertTrue(Spelling.words().size() > 100);
    Spelling.words()
        .forEach(
            (british, american) ->
                assertEquals(Spelling.folded(american), Spelling.folded(british)));
    Spelling.load("ending")
        .forEach((british, american) -> assertTrue(!american.isEmpty(), british));
  }

  private static Overlap overlap(String a, String b) {
    return Shingles.of(BodyWords.of(a)).overlap(Shingles.of(BodyWords.of(b)));
  }
}
