package dyad.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
  private final RelationFinder finder = new RelationFinder(PosConfig.ENGLISH);

  @Test
  void aRelationSaysWhoDoesWhatToWhomAndWhere() {
    String sentence = "Israel did not attack Lebanon.";
    List<Relation> found =
        finder.find(sentence, List.of(country(0, 6, "ISR"), country(22, 29, "LBN")));
    assertEquals(1, found.size());
    Relation relation = found.get(0);
    assertEquals("ISR", relation.source());
    assertEquals("LBN", relation.target());
    assertEquals("attack", sentence.substring(relation.startChar(), relation.endChar()));
    assertEquals(QuadClass.MATERIAL_CONFLICT, relation.category().quad());
    assertTrue(relation.isNegated());
    assertEquals(false, relation.isFact());
  }

  @Test
  void aSentenceOfOneCountryHasNone() {
    assertEquals(
        List.of(),
        finder.find(
            "Israel attacked Israel.", List.of(country(0, 6, "ISR"), country(16, 22, "ISR"))));
  }

  @Test
  void anOrganizationOfNoStateStandsInItsOwnPlace() {
    String sentence = "Israel attacked Hezbollah near the town of Tyre, Syria said.";
    Named other = new Named(16, 25, MentionType.ORGANIZATION, null, false);
    assertEquals(
        List.of(),
        finder.find(sentence, List.of(country(0, 6, "ISR"), other, country(49, 54, "SYR"))));
  }

  @Test
  void anySentenceIsReadWithoutAnError() {
    SplittableRandom random = new SplittableRandom(7);
    String[] words = {
      "Iran",
      "Iraq",
      ",",
      "and",
      "attacked",
      "to",
      "by",
      "said",
      "that",
      "not",
      "between",
      "talks",
      "was",
      "who",
      "if",
      ".",
      "\"",
      "the",
      "of",
      "has",
      "'s",
      "-",
      "(",
      ")",
      "will",
      "it",
      "\uD83D\uDE00"
    };
    for (int n = 0; n < 300; n++) {
      StringBuilder sentence = new StringBuilder();
      List<Named> names = new ArrayList<>();
      int length = 1 + random.nextInt(25);
      for (int w = 0; w < length; w++) {
        String word = words[random.nextInt(words.length)];
        if (word.startsWith("Ira")) {
          names.add(
              country(
                  sentence.length(), sentence.length() + 4, word.equals("Iran") ? "IRN" : "IRQ"));
        }
        sentence.append(word).append(' ');
      }
      String text = sentence.toString();
      List<Relation> once = finder.find(text, names);
      assertEquals(once, finder.find(text, names), text);
    }
  }

  private static Named country(int start, int end, String code) {
    return new Named(start, end, MentionType.COUNTRY, code, false);
  }
}
