package dyad.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTermsTest {
  private static final String TEXT =
      "Ministers meet in Oslo\nTwo ministers met in Oslo on Friday. They signed 1,750 papers, the"
          + " Norwegian Herald wrote.";

  @Test
  void titleAtTheHeadOfTheTextIsNotCountedTwice() {
    StoryTerms terms = StoryTerms.of("Ministers meet in Oslo", TEXT, List.of());
    assertEquals(2, terms.body().get(TermKey.word(Stem.of("ministers"))));
  }

  @Test
  void firstLineStandsInForAMissingTitle() {
    assertEquals(
        StoryTerms.of("Ministers meet in Oslo", TEXT, List.of()),
        StoryTerms.of(null, TEXT, List.of()));
  }

  @Test
  void capitalisedWordsInsideSentencesStandInForEntities() {
    StoryTerms terms = StoryTerms.of(null, TEXT, List.of());
    assertTrue(terms.entities().containsKey(TermKey.entity("oslo")));
    assertTrue(terms.entities().containsKey(TermKey.entity("norwegian herald")));
    assertFalse(terms.entities().containsKey(TermKey.entity("two")));
  }

  @Test
  void entityInTheFirstWordsIsALeadEntity() {
    StoryTerms terms = StoryTerms.of(null, TEXT, List.of(new EntityNaming("loc-oslo", "Oslo")));
    assertTrue(terms.leadEntities().contains(TermKey.entity("loc-oslo")));
  }

  @Test
  void weekdaysOfTheLeadAreKept() {
    StoryTerms friday = StoryTerms.of(null, TEXT, List.of());
    StoryTerms weekend = StoryTerms.of(null, "Talks on Saturday\nAnd Sunday, in Oslo", List.of());
    StoryTerms late = StoryTerms.of(null, "word ".repeat(200) + "Friday", List.of());
    assertTrue(Weekdays.shared(friday.weekdays(), friday.weekdays()));
    assertTrue(Weekdays.apart(friday.weekdays(), weekend.weekdays()));
    assertEquals(0, late.weekdays());
    assertFalse(Weekdays.apart(friday.weekdays(), late.weekdays()));
  }

  @Test
  void formsOfOneWordMeetInOneStem() {
    assertEquals(Stem.of("signed"), Stem.of("signing"));
    assertEquals(Stem.of("ministry"), Stem.of("ministries"));
    assertEquals(Stem.of("stopped"), Stem.of("stops"));
    assertEquals(Stem.of("announces"), Stem.of("announced"));
    assertEquals("string", Stem.of("string"));
    assertEquals("crisis", Stem.of("crisis"));
  }

  @Test
  void numberKeepsItsFractionAndLosesItsSeparators() {
    assertEquals(
        List.of("iran", "s", "1750", "and", "5.93", "mln"),
        Words.of("Iran's 1,750 and 5.93 mln.", 10));
  }

  @Test
  void profileSurvivesItsCodec() {
    StoryTerms terms = StoryTerms.of(null, TEXT, List.of());
    Profile profile = Profile.of(terms, 17_000.5, "The Herald", new Idf(9, new int[Idf.SLOTS]));
    assertEquals(profile, ProfileCodec.fromBytes(ProfileCodec.toBytes(profile)));
  }

  @Test
  void outletIsTheSameHoweverItIsSpeltAndAnUnknownOneSeldom() {
    int herald = Outlet.key("www.Herald.example");
    assertEquals(1, Outlet.sameness(herald, Outlet.key("herald.example ")));
    assertEquals(0, Outlet.sameness(Outlet.key("The Herald"), Outlet.key("The Times")));
    double unknown = Outlet.sameness(Outlet.key(null), Outlet.key(" "));
    assertTrue(unknown > 0 && unknown < 0.5);
    assertEquals(unknown, Outlet.sameness(Outlet.key(null), herald));
  }

  @Test
  void cosineIsSymmetricAndOneWithItself() {
    Idf idf = new Idf(9, new int[Idf.SLOTS]);
    TermVector a = Profile.of(StoryTerms.of(null, TEXT, List.of()), 0, null, idf).body();
    TermVector b =
        Profile.of(StoryTerms.of(null, "Oslo signed it", List.of()), 0, null, idf).body();
    assertEquals(1, a.dot(a), 1e-6);
    assertEquals(a.dot(b), b.dot(a));
    assertTrue(a.dot(b) > 0 && a.dot(b) < 1);
  }

  @Test
  void everyStopWordIsLowerCaseAndLongEnoughToMatter() {
    assertTrue(StopWords.load().size() > 300);
    for (String word : StopWords.load()) {
      assertTrue(word.matches("[a-z]{3,}"), word);
    }
  }

  @Test
  void shippedModelHasACoefficientForEveryFeature() {
    PairModel model = PairModel.shipped();
    assertEquals(PairFeatures.NAMES.size(), model.coefficients().length);
    assertArrayEquals(
        new double[] {0},
        new double[] {model.millionths(new double[PairFeatures.NAMES.size()]) < 500_000 ? 0 : 1});
  }
}
