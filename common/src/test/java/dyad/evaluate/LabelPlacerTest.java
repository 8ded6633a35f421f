package dyad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.evaluate.CountryGold.Labelled;
import dyad.model.CountryBasis;
import dyad.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final String LABELLED = "Cuba opens.\nShare this\nCuba and US talk. US pleased.";

  private static Labelled label(String surface, int start) {
    return new Labelled(
        start, start + surface.length(), surface, MentionType.COUNTRY, "CUB", CountryBasis.NAME);
  }

  private static List<Integer> starts(String text, Labelled... labels) {
    return LabelPlacer.place(List.of(labels), text).stream().map(Labelled::start).toList();
  }

  @Test
  void labelsMoveWithTheTextAroundThem() {
    String parsed = "Cuba opens.\n\nCuba and US talk. US pleased.";
    assertEquals(
        List.of(0, 13, 22, 31),
        starts(parsed, label("Cuba", 0), label("Cuba", 23), label("US", 32), label("US", 41)));
  }

  @Test
  void theTextAsItWasLabelledKeepsItsOffsets() {
    assertEquals(
        List.of(0, 23, 32), starts(LABELLED, label("Cuba", 0), label("Cuba", 23), label("US", 32)));
  }

  @Test
  void aPartOfALongerWordIsNoOccurrence() {
    assertEquals(List.of(15), starts("RUSSIA AND THE US TALK", label("US", 3)));
  }

  @Test
  void whatTheTextDoesNotHoldIsNowhere() {
    assertEquals(
        List.of(0, LabelPlacer.NOWHERE),
        starts("Cuba opens.", label("Cuba", 0), label("Peru", 20)));
  }
}
