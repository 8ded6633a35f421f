package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.SectionKind;
import dyad.resource.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FocusCountriesTest {
  private static final CountryCoder CODER = new CountryCoder(Gazetteer.shared());

  private static final TokenizedText ARTICLE =
      PlainTexts.of(
          List.of(
              "Belarus and North Korea sign trade deal",
              "GENEVA",
              "Belarus and North Korea signed a deal. The EU and Japan were not told."),
          List.of(SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.BODY),
          null);

  @Test
  void headlineAndLeadAreWhatAnArticleIsAbout() {
    List<Mention> mentions = CODER.code(ARTICLE, List.of());
    assertEquals(List.of("BLR", "PRK"), FocusCountries.of(mentions, ARTICLE, null).subList(0, 2));
  }

  @Test
  void datelineIsTheVenueWhereTheTextNamesTwoParties() {
    List<String> focus = focus(ARTICLE, null);
    assertTrue(focus.containsAll(List.of("BLR", "PRK")), focus.toString());
    assertFalse(focus.contains("CHE"), focus.toString());
  }

  @Test
  void datelineIsAllThatPlacesHomeNews() {
    TokenizedText article =
        article(
            "Finance minister resigns",
            "LIMA",
            "The finance minister resigned on Friday after a dispute over the budget.");
    assertEquals(List.of("PER"), focus(article, null));
  }

  @Test
  void namedCountriesComeBeforeTheDatelinesOwn() {
    TokenizedText article =
        article(
            "Peru thanks donors",
            "GENEVA",
            "Peru thanked its donors on Friday. Peru's minister said that Peru will need more.");
    assertEquals("PER", focus(article, null).get(0));
  }

  @Test
  void comparisonAtTheEndIsNoFocus() {
    TokenizedText article =
        article(
            "Peru and Chile sign fishing pact",
            "LIMA",
            "Peru and Chile signed a pact on fishing. Peru will open its ports to Chile. Chile will"
                + " share its boats with Peru. Both parliaments must agree. Fishermen marched. The"
                + " sea was calm. A pact of this kind is known from lakes in Kenya.");
    assertEquals(Set.of("CHL", "PER"), Set.copyOf(focus(article, null)));
  }

  @Test
  void outletsOwnCountryOnlyEverCountsForLess() {
    List<String> abroad = focus(ARTICLE, null);
    for (String home : List.of("BLR", "PRK", "JPN")) {
      List<String> atHome = focus(ARTICLE, home);
      assertTrue(abroad.containsAll(atHome), home);
      assertTrue(!atHome.contains(home) || atHome.indexOf(home) >= abroad.indexOf(home), home);
    }
  }

  @Test
  void everyRowOfTheModelLoadsAndEveryFeatureHasOne() {
    List<String> lines = ResourceLines.read(FocusModel.SHIPPED);
    Set<String> terms = new HashSet<>();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertTrue(Double.isFinite(Double.parseDouble(columns[1])), line);
      assertTrue(terms.add(columns[0]), line);
    }
    assertTrue(terms.remove(FocusModel.INTERCEPT));
    FocusModel model = FocusModel.shipped();
    assertEquals(terms.size(), model.terms().size());
    for (FocusFeatures.Feature feature : FocusFeatures.Feature.values()) {
      assertTrue(terms.contains(feature.name()), feature.name());
    }
  }

  @Test
  void datelineAndUnionAreNoEvidenceOfACountry() {
    List<Mention> mentions = CODER.code(ARTICLE, List.of());
    assertEquals(List.of("BLR", "JPN", "PRK"), ArticleCountries.of(mentions));
  }

  private static List<String> focus(TokenizedText article, String outletCountry) {
    return FocusCountries.of(CODER.code(article, List.of()), article, outletCountry);
  }

  private static TokenizedText article(String headline, String dateline, String body) {
    return PlainTexts.of(
        List.of(headline, dateline, body),
        List.of(SectionKind.HEADLINE, SectionKind.DATELINE, SectionKind.BODY),
        null);
  }
}
