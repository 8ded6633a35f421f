package dyad.cooccur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryPairsTest {
  @Test
  void aSentenceThatNamesTwoCountriesGivesOneRowAndTheArticleAnother() {
    List<CountryEvidence> found =
        CountryPairs.of(
            List.of(
                mention(0, 0, "HEADLINE", "PRK"),
                mention(1, 1, "BODY", "BLR"),
                mention(2, 1, "BODY", "PRK"),
                mention(3, 1, "BODY", "BLR")));
    assertEquals(
        List.of(
            new CountryEvidence("BLR", "PRK", Level.SENTENCE, 1, "BODY", 1, 2, false),
            new CountryEvidence("BLR", "PRK", Level.DOCUMENT, null, "BODY", 1, 0, false)),
        found);
  }

  @Test
  void countriesOfDifferentSentencesAreAPairOfTheArticleOnly() {
    List<CountryEvidence> found =
        CountryPairs.of(List.of(mention(0, 0, "BODY", "RUS"), mention(1, 4, "BODY", "CHN")));
    assertEquals(
        List.of(new CountryEvidence("CHN", "RUS", Level.DOCUMENT, null, "BODY", 1, 0, false)),
        found);
  }

  @Test
  void twoThatActInOneSentenceActInTheArticle() {
    List<CountryEvidence> found =
        CountryPairs.of(
            List.of(
                mention(0, 0, "BODY", "RUS"),
                mention(1, 0, "BODY", "CHN").acting(),
                mention(2, 0, "BODY", "RUS").acting(),
                mention(3, 1, "BODY", "CHN"),
                mention(4, 1, "BODY", "RUS").acting()));
    assertEquals(
        List.of(true, false, true), found.stream().map(CountryEvidence::isActing).toList());
  }

  @Test
  void oneCountryIsNoPair() {
    assertTrue(
        CountryPairs.of(List.of(mention(0, 0, "BODY", "RUS"), mention(1, 0, "BODY", "RUS")))
            .isEmpty());
  }

  @Test
  void theOrderOfMentionsDoesNotMatter() {
    List<CountryMention> mentions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      mentions.add(mention(i, i / 7, "BODY", code(i * 31 % 50)));
    }
    List<CountryEvidence> inOrder = CountryPairs.of(mentions);
    Collections.shuffle(mentions, new Random(3));
    assertEquals(inOrder, CountryPairs.of(mentions));
  }

  @Test
  void aListOfSixtyCountriesStaysWithinTheBounds() {
    List<CountryMention> mentions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      mentions.add(mention(i, 0, "BODY", code(i)));
    }
    List<CountryEvidence> found = CountryPairs.of(mentions);
    assertEquals(190, found.stream().filter(e -> e.level() == Level.SENTENCE).count());
    assertEquals(780, found.stream().filter(e -> e.level() == Level.DOCUMENT).count());
  }

  @Test
  void everyPairOfASentenceIsAPairOfTheArticle() {
    Random random = new Random(5);
    List<CountryMention> mentions = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      mentions.add(mention(i, i / 9, "BODY", code(random.nextInt(70))));
    }
    Set<String> ofSentences = new HashSet<>();
    Set<String> ofArticle = new HashSet<>();
    for (CountryEvidence evidence : CountryPairs.of(mentions)) {
      (evidence.level() == Level.DOCUMENT ? ofArticle : ofSentences)
          .add(evidence.countryA() + "-" + evidence.countryB());
    }
    assertTrue(ofArticle.containsAll(ofSentences));
  }

  private static CountryMention mention(int no, int sentence, String section, String country) {
    return new CountryMention(no, sentence, section, country, false);
  }

  private static String code(int i) {
    return "A" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
  }
}
