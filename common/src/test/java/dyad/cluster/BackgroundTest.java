package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final Background BACKGROUND = Background.shared();

  @Test
  void everyRowIsATermOfSomeOfTheArticles() {
    assertTrue(BACKGROUND.documents() > 1_000);
    int president = BACKGROUND.documentFrequency(TermKey.word(Stem.of("president")));
    int embassy = BACKGROUND.documentFrequency(TermKey.word(Stem.of("embassy")));
    assertTrue(embassy > 0 && president > 5 * embassy, president + " and " + embassy);
  }

  @Test
  void aSmallCorpusIsFilledUpAndALargeOneSpeaksForItself() {
    assertEquals(1_000, 2 + BACKGROUND.weight(2) * BACKGROUND.documents(), 1e-9);
    assertEquals(0, BACKGROUND.weight(1_000));
    assertEquals(0, BACKGROUND.weight(50_000));
  }

  @Test
  void ofTwoArticlesACommonWordTellsLessThanARareOne() {
    int[] frequency = new int[Idf.SLOTS];
    int common = TermKey.word(Stem.of("president"));
    int rare = TermKey.word(Stem.of("zircon"));
    frequency[Idf.slot(common)] = 2;
    frequency[Idf.slot(rare)] = 2;
    Idf idf = new Idf(2, frequency);
    assertTrue(idf.of(rare) > 2 * idf.of(common), idf.of(rare) + " and " + idf.of(common));
  }

  @Test
  void termsOfFewArticlesAreLeftOutOfTheResource() {
    List<String> lines =
        BackgroundCounter.lines(
            List.of("Storm hits coast", "Storm hits port", "Storm hits town", "Quiet day at sea"));
    List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertEquals("*\t4", rows.get(0));
    assertTrue(rows.contains("storm\t3"), rows::toString);
    assertTrue(rows.stream().noneMatch(row -> row.startsWith("coast")), rows::toString);
  }
}
