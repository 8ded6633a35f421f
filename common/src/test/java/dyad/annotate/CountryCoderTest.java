package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.MentionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountryCoderTest {
  private static final CountryCoder CODER = new CountryCoder(Gazetteer.shared());

  private static String coded(String text) {
    StringBuilder result = new StringBuilder();
    for (Mention m : CODER.code(PlainTexts.body(text, null), List.of())) {
      result.append(m.surface()).append('=').append(m.country()).append(' ');
    }
    return result.toString().trim();
  }

  @Test
  void namesDemonymsAndCapitalsCarryTheirCountry() {
    assertEquals(
        "Belarusian=BLR Minsk=BLR North Korea=PRK",
        coded("The Belarusian minister left Minsk for North Korea."));
  }

  @Test
  void organOfStateIsOneMention() {
    assertEquals(
        "Russian Foreign Ministry=RUS", coded("The Russian Foreign Ministry denied the report."));
  }

  @Test
  void unionIsAnOrganizationAndNoCountry() {
    assertEquals("EU=EUE Ukraine=UKR", coded("The EU sent aid to Ukraine."));
  }

  @Test
  void pronounAndFoodAreNoCountries() {
    assertEquals("", coded("They told us to eat turkey from fine china."));
  }

  @Test
  void aDayIsNoPlaceWhateverTheFinderSays() {
    TokenizedText text = PlainTexts.body("Net loss for the year ended Jan 31 in Canada.", null);
    int month = 0;
    while (!text.token(month).equals("Jan")) {
      month++;
    }
    NameSpan found = new NameSpan(month, month + 1, MentionType.LOCATION, 0.9, null);
    assertEquals(
        List.of("Canada"),
        CODER.code(text, List.of(found)).stream().map(Mention::surface).toList());
  }

  @Test
  void surfaceIsTheTextBetweenTheOffsets() {
    String text = "U.S. and Côte d’Ivoire signed; Tokyo, Japan's capital, watched.";
    for (Mention m : CODER.code(PlainTexts.body(text, null), List.of())) {
      assertEquals(text.substring(m.startChar(), m.endChar()), m.surface());
    }
  }

  @Test
  void mentionsNeverOverlap() {
    String text =
        "The two Koreas met US-China envoys in Paris, Texas, said the Washington Post and Kim Jong"
            + " Un of the Democratic People's Republic of Korea.";
    int end = 0;
    for (Mention m : CODER.code(PlainTexts.body(text, null), List.of())) {
      assertTrue(m.startChar() >= end, m.surface());
      end = m.endChar();
    }
  }

  @Test
  void southSudanIsSudansBeforeItIsAState() {
    String text = "Aid convoys reached South Sudan.";
    LocalDate before = LocalDate.of(2008, 5, 1);
    LocalDate after = LocalDate.of(2014, 5, 1);
    assertEquals("SDN", CODER.code(PlainTexts.body(text, before), List.of()).get(0).country());
    assertEquals("SSD", CODER.code(PlainTexts.body(text, after), List.of()).get(0).country());
  }

  @Test
  void townNamedWithItsStateOnceIsThatTownThroughout() {
    assertEquals(
        "Lebanon=USA Tenn=USA Lebanon=USA",
        coded("A man was shot in Lebanon, Tenn., on Friday. Police in Lebanon found him."));
  }

  @Test
  void articleSetAbroadKeepsItsStateDespiteANamesakeTown() {
    assertEquals(
        "Lebanon=LBN Beirut=LBN Lebanon=LBN",
        coded("Lebanon closed its schools. In Beirut, ministers said Lebanon would recover."));
  }

  @Test
  void itemsOfAListDoNotSayWhereTheOthersLie() {
    assertEquals(
        "London=GBR New York=USA Tokyo=JPN", coded("It trades in London, New York and Tokyo."));
  }

  @Test
  void confidenceIsAProbability() {
    String text = "Georgia beat Jordan in Paris; Washington, Lima and Lebanon Township watched.";
    for (Mention m : CODER.code(PlainTexts.body(text, null), List.of())) {
      assertTrue(m.confidence() > 0 && m.confidence() < 1, m.toString());
    }
  }
}
