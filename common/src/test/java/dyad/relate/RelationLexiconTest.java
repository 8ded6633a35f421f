package dyad.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.relate.VerbForms.Form;
import dyad.resource.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationLexiconTest {
  private final RelationLexicon lexicon = RelationLexicon.shared();

  @Test
  void everyRowOfTheVerbsIsReadAndNoneStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (String line : ResourceLines.read("/dyad/relate/verbs.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(4, columns.length, line);
      assertTrue(seen.add(columns[0] + " " + columns[1]), line);
      assertTrue(columns[3].equals("yes") || columns[3].equals("no"), line);
      assertEquals(columns[0], lexicon.lemma(columns[0]), line);
      assertFalse(lexicon.senses(columns[0]).isEmpty(), line);
    }
    assertTrue(lexicon.verbBases().size() > 700);
  }

  @Test
  void everyRowOfTheNounsIsReadAndNoneStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (String line : ResourceLines.read("/dyad/relate/nouns.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(4, columns.length, line);
      assertTrue(seen.add(columns[0]), line);
      String[] words = columns[0].split(" ", -1);
      assertTrue(words.length <= 2, line);
      assertNotNull(
          words.length == 1 ? lexicon.noun(words[0]) : lexicon.noun(words[0], words[1]), line);
    }
  }

  @Test
  void everyOperatorSaysWhatComesOfEverySide() {
    for (VerbOperator operator : VerbOperator.values()) {
      assertNotNull(lexicon.compose(operator, EventCategory.AID, false));
      assertNotNull(lexicon.compose(operator, EventCategory.ASSAULT, true));
      assertNotNull(lexicon.compose(operator, null, false));
    }
  }

  @Test
  void everyIrregularVerbHasThreeForms() {
    for (String line : ResourceLines.read("/dyad/relate/irregular-verbs.tsv")) {
      assertEquals(3, line.split("\t", -1).length, line);
    }
  }

  @Test
  void officesAreSingleWords() {
    for (String line : ResourceLines.read("/dyad/relate/office-nouns.txt")) {
      assertTrue(line.matches("[a-z]++"), line);
    }
  }

  @Test
  void verbsAreInflectedByTheRulesOfEnglish() {
    VerbForms forms = VerbForms.load();
    assertEquals(List.of("banned", "baned"), forms.of("ban").get(Form.PAST));
    assertEquals(List.of("denied"), forms.of("deny").get(Form.PAST));
    assertEquals(List.of("attacks"), forms.of("attack").get(Form.THIRD_PERSON));
    assertEquals(List.of("condemning"), forms.of("condemn").get(Form.ING));
    assertEquals(List.of("invading"), forms.of("invade").get(Form.ING));
    assertEquals(List.of("met"), forms.of("meet").get(Form.PARTICIPLE));
    assertTrue(forms.of("expel").get(Form.PAST).contains("expelled"));
  }

  @Test
  void aCompoundThatOnlyLooksAlikeShowsNothing() {
    assertTrue(lexicon.noun("heart", "attack").isNothing());
    assertEquals(EventCategory.ASSAULT, lexicon.noun("an", "attacks").category());
    assertNull(lexicon.noun("a", "banana"));
  }

  @Test
  void suspendedAidIsNoAid() {
    assertEquals(
        EventCategory.SANCTION,
        lexicon.compose(VerbOperator.STOP, EventCategory.AID, false).category());
    assertTrue(lexicon.compose(VerbOperator.DENY, EventCategory.ASSAULT, true).isNegated());
  }
}
