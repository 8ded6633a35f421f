package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTextScorerTest {
  @Test
  void theSameTextIsPerfectWhateverItsPunctuation() {
    Counts counts =
        MainTextScorer.compare("One two three, four five.", "One two three four - five");
    assertEquals(new Counts(1, 0, 0), counts);
  }

  @Test
  void matchedSurplusAndMissedShinglesSumToOne() {
    Counts counts = MainTextScorer.compare("a b c d e", "b c d e f g");
    assertEquals(new Counts(0.25, 0.5, 0.25), counts);
  }

  @Test
  void averagesAreTakenOverDocumentsThatAllowThem() {
    MainTextScorer scorer = new MainTextScorer();
    scorer.add("a b c d", "a b c d");
    scorer.add("a b c d", "");
    MainTextScorer.Score score = scorer.score();
    assertEquals(1, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(2.0 / 3, score.f1(), 1e-9);
  }

  @Test
  void aTextShorterThanAShingleIsOneShingle() {
    assertEquals(new Counts(1, 0, 0), MainTextScorer.compare("a b", "a b"));
    assertEquals(Counts.NONE, MainTextScorer.compare("", "."));
  }
}
