package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.parse.Datelines.Dateline;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final String SENTENCE = "Officials said the harbour was closed.";
  private final Datelines datelines = new Datelines(new DateReader());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SEOUL, South Korea (AP) —",
        "SALVADOR, Feb 26 -",
        "BEIJING --",
        "WASHINGTON —",
        "LONDON (Reuters) -",
        "(Reuters) -",
        "(CNN)",
        "Kabul (AFP) –",
        "NEW DELHI, March 27 (Xinhua) --",
        "MOSCOW, July 23. /TASS/.",
        "Kyiv, Ukraine –",
        "ISLAMABAD, 5 March 2020 (APP):",
        "ENGLEWOOD CLIFFS, N.J., March 25 -",
        "Dekalb, Ill. —",
        "SEVIERVILLE, Tenn. (AP)"
      })
  void aDatelineIsFoundToItsEnd(String dateline) {
    Optional<Dateline> found = datelines.find(dateline + " " + SENTENCE);
    assertEquals(Optional.of(dateline.length()), found.map(Dateline::end), () -> "in " + dateline);
    assertEquals(dateline.length() + 1, found.get().bodyStart());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister — a farmer's son — left.",
        "Berlin is cold.",
        "UPDATE - The port is open again.",
        "Anna Berg (Labour) said so.",
        "May 5 - 7 is when they meet.",
        "Ten-year-old Jim won."
      })
  void aSentenceIsNoDateline(String sentence) {
    assertEquals(Optional.empty(), datelines.find(sentence));
  }

  @Test
  void aDatelineIsFoundAfterAHeadlineThatWasRunIn() {
    String headline = "Body found behind house. ";
    var inner = datelines.findAfterHeadline(headline + "WINONA -- " + SENTENCE).orElseThrow();
    assertEquals(headline.length(), inner.start());
    assertEquals("WINONA --".length(), inner.dateline().end());
    assertEquals(Optional.empty(), datelines.findAfterHeadline("He left. UN - " + SENTENCE));
  }
}
