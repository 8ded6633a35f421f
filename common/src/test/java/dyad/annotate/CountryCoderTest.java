package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
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
}
