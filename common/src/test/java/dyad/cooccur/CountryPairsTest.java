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
  /** PRK counts 3 for the headline and 1, BLR 2, of 6: twice the root of 4/6 times 2/6. */
  private static final double OF_THE_TWO = 2 * Math.sqrt(8) / 6;

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
            new CountryEvidence(
                "BLR", "PRK", Level.SENTENCE, 1, "BODY", 1, 2, false, 0.25, OF_THE_TWO),
            new CountryEvidence(
                "BLR", "PRK", Level.DOCUMENT, null, "BODY", 1, 0, false, 0.25, OF_THE_TWO)),
        found);
  }

  @Test
  void countriesOfDifferentSentencesAreAPairOfTheArticleOnly() {
    List<CountryEvidence> found =
        CountryPairs.of(List.of(mention(0, 0, "BODY", "RUS"), mention(1, 4, "BODY", "CHN")));
    assertEquals(
        List.of(
            new CountryEvidence("CHN", "RUS", Level.DOCUMENT, null, "BODY", 1, 0, false, 0.25, 1)),
        found);
  }

  @Test
  void twoThatActInOneSentenceActInTheArticle() {
    List<CountryEvidence> found =
        CountryPairs.of(
            List.of(
                mention(0, 0, "BODY", "RUS"),
                actor(1, 0, "CHN"),
                actor(2, 0, "RUS"),
                mention(3, 1, "BODY", "CHN"),
                actor(4, 1, "RUS")));
    assertEquals(
        List.of(true, false, true), found.stream().map(CountryEvidence::isActing).toList());
  }

  @Test
  void aPairIsAsSureAsTheSurestMentionOfEach() {
    List<CountryEvidence> found =
        CountryPairs.of(
            List.of(
                new CountryMention(0, 0, "BODY", "RUS", false, 0.6),
                new CountryMention(1, 0, "BODY", "CHN", false, 0.5),
                new CountryMention(2, 1, "BODY", "RUS", false, 0.9),
                new CountryMention(3, 1, "BODY", "CHN", false, 0.4)));
    assertEquals(
        List.of(0.6 * 0.5, 0.9 * 0.4, 0.9 * 0.5),
        found.stream().map(CountryEvidence::confidence).toList());
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
    return new CountryMention(no, sentence, section, country, false, 0.5);
  }

  private static CountryMention actor(int no, int sentence, String country) {
    return new CountryMention(no, sentence, "BODY", country, true, 0.5);
  }

  private static String code(int i) {
    return "A" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
  }
}
