package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.MentionRole;
import dyad.model.Section;
import dyad.model.SectionKind;
import dyad.resource.ResourceLines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceRolesTest {
  private static final CountryCoder CODER = new CountryCoder(Gazetteer.shared());
  private static final TextTokenizer TOKENIZER = new TextTokenizer(TokenizerConfig.ENGLISH);
  private static final SentenceActors ACTORS = new SentenceActors(Gazetteer.shared());
  private static final SentenceRoles ROLES = new SentenceRoles();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Libya offered a treaty to Britain at talks in Geneva, an Egyptian paper said. | LBY=ACTOR GBR=ACTOR CHE=SCENE EGY=SOURCE
          According to a Kenyan daily, Sudan will receive aid from Norway. | KEN=SOURCE SDN=ACTOR NOR=ACTOR
          Polish farmers blocked roads near the Ukrainian border. | POL=ACTOR UKR=SCENE
          Japan and South Korea signed a pact after Chinese ships sailed by. | JPN=ACTOR KOR=ACTOR CHN=TOPIC
          After Chinese ships sailed by, Japan warned South Korea. | CHN=TOPIC JPN=ACTOR KOR=ACTOR
          Peru, a rich Chilean rival, has thanked Brazil. | PER=ACTOR CHL=TOPIC BRA=ACTOR
          Turkey has asked Greece for a loan worth more than Bulgaria's. | TUR=ACTOR GRC=ACTOR BGR=TOPIC
          Ethnic Turks marched in Germany and Austria. | TUR=TOPIC DEU=SCENE AUT=SCENE
          Mali will stop its payments if Algeria closes the wells. | MLI=ACTOR DZA=ACTOR
          A Danish ship was seized by Somali pirates. | DNK=ACTOR SOM=ACTOR
          """)
  void orderOfWordsTellsWhoActs(String sentence, String expected) {
    assertEquals(expected.trim(), written(sentence.trim()));
  }

  @Test
  void rolesOfAnArticleStandInTheOrderOfItsMentions() {
    String first = "Peru thanked Chile.";
    String second = "Police in Lima saw it, Peru said.";
    TokenizedText text = tokenized(first + " " + second);
    List<Mention> mentions = CODER.code(text, List.of());
    List<MentionRole> together = ROLES.of(text, mentions);
    List<MentionRole> apart = new ArrayList<>();
    for (String sentence : List.of(first, second)) {
      TokenizedText alone = tokenized(sentence);
      apart.addAll(ROLES.of(alone, CODER.code(alone, List.of())));
    }
    assertEquals(apart, together);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thousands of Afghans sought shelter in Iran. | AFG IRN
          Israel demanded that Hamas release the captives. | ISR PSE
          Peru thanked the United Nations for its envoys in Haiti. | PER
          The hamas of the garden were watered by Peru. | PER
          """)
  void sceneAndMovementsAreSecondParties(String sentence, String expected) {
    TokenizedText text = tokenized(sentence.trim());
    assertEquals(expected.trim(), String.join(" ", ACTORS.of(text, CODER.code(text, List.of()))));
  }

  @Test
  void everyCueLoadsAndEveryKindHasWords() {
    RoleCues cues = RoleCues.load();
    assertEquals(EnumSet.allOf(RoleCues.Cue.class), cues.used());
    for (String line : ResourceLines.read("/dyad/annotate/role-cues.tsv")) {
      assertEquals(2, line.split("\t", -1).length, line);
    }
  }

  @Test
  void everyMovementLoadsAndIsFound() {
    ArmedMovements movements = ArmedMovements.load();
    for (String line : ResourceLines.read("/dyad/annotate/armed-movements.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertNotNull(Gazetteer.shared().country(columns[1]), line);
      TokenizedText text = tokenized("They met " + columns[0] + " there.");
      List<Mention> found = movements.added(text, List.of());
      assertEquals(1, found.size(), line);
      assertEquals(columns[1], found.get(0).country(), line);
      assertEquals(columns[0], found.get(0).surface(), line);
    }
  }

  private static String written(String sentence) {
    TokenizedText text = tokenized(sentence);
    List<Mention> mentions = CODER.code(text, List.of());
    List<MentionRole> roles = ROLES.of(text, mentions);
    List<String> parts = new ArrayList<>();
    for (int m = 0; m < mentions.size(); m++) {
      parts.add(mentions.get(m).country() + "=" + roles.get(m));
    }
    return String.join(" ", parts);
  }

  private static TokenizedText tokenized(String text) {
    return TOKENIZER.tokenize(text, List.of(new Section(SectionKind.BODY, 0, text.length())), null);
  }
}
