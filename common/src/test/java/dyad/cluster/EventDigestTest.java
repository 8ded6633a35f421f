package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.cluster.EventDigest.Member;
import dyad.cluster.Profile.TypicalWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventDigestTest {
  @Test
  void wordsOfSeveralArticlesComeBeforeTheAngleOfOne() {
    EventDigest digest =
        EventDigest.of(
            List.of(
                member("a", List.of(), word("bridge", 500), word("paltrow", 4_000)),
                member("b", List.of(), word("bridge", 400), word("rhine", 300)),
                member("c", List.of(), word("rhine", 300))));
    assertEquals(List.of("bridge", "rhine", "paltrow"), digest.keywords());
  }

  @Test
  void singularAndPluralAreOneKeywordInItsWeightiestForm() {
    List<Member> members =
        new ArrayList<>(
            List.of(
                member("a", List.of(), word("peseta", 900), word("pesetas", 800)),
                member("b", List.of(), word("pesetas", 1_000)),
                member("c", List.of(), word("peseta", 100))));
    assertEquals(List.of("pesetas"), EventDigest.of(members).keywords());
    Collections.reverse(members);
    assertEquals(List.of("pesetas"), EventDigest.of(members).keywords());
  }

  @Test
  void countryOfOneArticleInManyIsNoCountryOfTheEvent() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add(member("a" + i, i == 0 ? List.of("PAN", "ZAF") : List.of("PAN")));
    }
    assertEquals(List.of("PAN"), EventDigest.of(members).countries());
  }

  @Test
  void eventWhoseArticlesAreAllAboutOtherCountriesKeepsThem() {
    List<Member> members = new ArrayList<>();
    for (String code : List.of("ARG", "BRA", "CHL", "PER", "URY")) {
      members.add(member(code, List.of(code)));
    }
    assertEquals(5, EventDigest.of(members).countries().size());
  }

  @Test
  void copiesAddNoWords() {
    Member copy =
        new Member("z", "t", null, "s", true, List.of("USA"), List.of(word("x", 9)), List.of());
    EventDigest digest = EventDigest.of(List.of(member("a", List.of("PAN")), copy));
    assertFalse(digest.keywords().contains("x"));
    assertTrue(digest.countries().equals(List.of("PAN")));
  }

  private static TypicalWord word(String word, long thousandths) {
    return new TypicalWord(word, thousandths);
  }

  private static Member member(String id, List<String> countries, TypicalWord... words) {
    return new Member(id, "title", null, "s", false, countries, List.of(words), List.of());
  }
}
