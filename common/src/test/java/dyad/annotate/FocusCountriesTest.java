package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.gazetteer.Gazetteer;
import dyad.model.Mention;
import dyad.model.SectionKind;
import java.util.List;
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
  void datelineAndUnionAreNoEvidenceOfACountry() {
    List<Mention> mentions = CODER.code(ARTICLE, List.of());
    assertEquals(List.of("BLR", "JPN", "PRK"), ArticleCountries.of(mentions));
  }
}
