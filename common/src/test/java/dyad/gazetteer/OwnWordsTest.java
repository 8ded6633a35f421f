package dyad.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final OwnWords WORDS = OwnWords.shared();

  @Test
  void namesAndDemonymsOfACountryAreItsOwnWords() {
    for (String word : List.of("Russia", "Russian", "Russians", "RUSSIA", "russia’s")) {
      assertTrue(WORDS.isOf("RUS", word), word);
    }
    assertTrue(WORDS.isOf("BLR", "Belarusian"));
    assertTrue(WORDS.isOf("USA", "Americans"));
    assertFalse(WORDS.isOf("BLR", "Russian"));
  }

  @Test
  void everyWordOfACommonNameIsItsOwn() {
    for (String word : List.of("North", "Korea", "Korean", "Koreans")) {
      assertTrue(WORDS.isOf("PRK", word), word);
    }
    assertFalse(WORDS.isOf("PRK", "Republic"), "of its long name only");
  }

  @Test
  void theOtherHalfOfATwofoldNameIsNotItsOwn() {
    assertFalse(WORDS.isOf("USA", "Mexican"), "Mexican American");
    assertFalse(WORDS.isOf("BIH", "Serb"), "Bosnian Serb");
  }

  @Test
  void everyCountryHasWordsAndAnUnknownCodeHasNone() {
    Gazetteer.shared()
        .countries()
        .forEach(country -> assertFalse(WORDS.byCode().get(country.code()).isEmpty()));
    assertEquals(Gazetteer.shared().countries().size(), WORDS.byCode().size());
    assertFalse(WORDS.isOf("ZZZ", "Russia"));
  }
}
