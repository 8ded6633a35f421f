package dyad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.MentionType;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NameFormTest {
  private static String person(String text) {
    return NameForm.of(MentionType.PERSON, text).key();
  }

  private static String organization(String text) {
    return NameForm.of(MentionType.ORGANIZATION, text).key();
  }

  @Test
  void titlesParticlesAccentsAndCommasAreNoPartOfAPerson() {
    assertEquals("recep tayyip erdogan", person("Mr. Recep Tayyip Erdoğan"));
    assertEquals("bashar assad", person("Bashar al-Assad"));
    assertEquals("ursula leyen", person("Ursula von der Leyen"));
    assertEquals("vladimir putin", person("Putin, Vladimir"));
    assertEquals("sergei lavrov", person("SergeiLavrov"));
    assertEquals("al gore", person("Al Gore"));
  }

  @Test
  void aGenerationTellsFatherAndSonApart() {
    assertEquals("donald trump /2", person("Donald Trump, Jr."));
    assertNotEquals(person("Donald Trump"), person("Donald Trump Jr"));
  }

  @Test
  void everyScriptFoldsToLatinLetters() {
    assertEquals("vladimir putin", person("Владимир Путин"));
    assertEquals("xi jin ping", person("习 近平"));
    assertTrue(person("バラク・オバマ").matches("[a-z ]+"), person("バラク・オバマ"));
  }

  @Test
  void legalFormsAreNoPartOfACompany() {
    assertEquals("gazprom", organization("OAO Gazprom"));
    assertEquals("gazprom", organization("Open Joint Stock Company Gazprom"));
    assertEquals("volkswagen bank", organization("Volkswagen Bank G.m.b.H."));
    assertEquals("brigade 44", organization("Brigade Forty-Four"));
    assertEquals("united states air force", organization("the U.S. Air Force"));
  }

  @Test
  void aNameOfOnlyTitlesOrLegalFormsKeepsThem() {
    assertEquals("limited", organization("Limited"));
    assertEquals("president", person("President"));
  }

  @Test
  void aKeyReadBackIsTheSameKey() {
    for (String text : List.of("Donald Trump Jr.", "Kim Jong-un", "Prince", "Jean-Marie Le Pen")) {
      NameForm form = NameForm.of(MentionType.PERSON, text);
      assertEquals(form.key(), NameForm.ofKey(MentionType.PERSON, form.key()).key());
    }
  }

  @Test
  void noTextBreaksIt() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      for (MentionType type :
          List.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.LOCATION)) {
        NameForm form = NameForm.of(type, text.toString());
        NameForm again = NameForm.ofKey(type, form.key());
        assertEquals(form.key(), again.key());
        BlockingKeys.of(again);
      }
    }
  }
}
