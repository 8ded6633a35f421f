package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TextTokenizer;
import dyad.annotate.TokenizedText;
import dyad.annotate.TokenizerConfig;
import dyad.model.Section;
import dyad.model.SectionKind;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class ShippedModelTest {
  private static final long MAX_BYTES = 10_000_000;

  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);
  private final NameFinder finder = NameFinders.of(NameModelConfig.SHIPPED);

  @Test
  void findsTheNamesOfANewsStory() {
    TokenizedText text =
        text(
            """
            Foreign Minister Maxim Ryzhenkov flew from Minsk to Vienna on Monday.
            Ryzhenkov will meet officials of the European Commission and the Austrian chancellor.
            The US-led talks are organised by the World Health Organization (WHO), Belarus said.
            """);
    List<NameSpan> spans = finder.find(text);
    assertEquals(
        List.of(
            "Maxim Ryzhenkov PERSON",
            "Minsk LOCATION",
            "Vienna LOCATION",
            "Ryzhenkov PERSON",
            "European Commission ORGANIZATION",
            "Austrian NATIONALITY",
            "US COUNTRY",
            "World Health Organization ORGANIZATION",
            "WHO ORGANIZATION",
            "Belarus COUNTRY"),
        spans.stream().map(span -> surface(text, span) + " " + span.type()).toList());
    assertEquals("Maxim Ryzhenkov", spans.get(3).fullName());
    assertEquals("World Health Organization", spans.get(8).fullName());
    assertTrue(spans.stream().allMatch(s -> s.probability() > 0.2 && s.probability() <= 1));
  }

  @Test
  void headlineCaseIsReadLikeOrdinaryText() {
    String headline = "Belarus's Top Diplomat Lands in North Korea for Rare Talks";
    TokenizedText text =
        tokenizer.tokenize(
            headline + "\nHe met nobody.",
            List.of(new Section(SectionKind.HEADLINE, 0, headline.length())),
            null);
    assertEquals(
        List.of("Belarus COUNTRY", "North Korea COUNTRY"),
        finder.find(text).stream().map(span -> surface(text, span) + " " + span.type()).toList());
  }

  @Test
  void aPlacesNameIsAPersonOnceOneWithThatSurnameWasNamed() {
    TokenizedText text =
        text(
            """
            Defense Secretary Lloyd Austin met Yoko Kamikawa in Tokyo on Monday.
            Austin spoke of the strongest change in the alliance since it was founded.
            """);
    NameSpan surname = finder.find(text).get(3);
    assertEquals("Austin PERSON", surface(text, surname) + " " + surname.type());
    assertEquals("Lloyd Austin", surname.fullName());
  }

  @Test
  void whatIsFoundDoesNotDependOnTheArticlesBefore() {
    TokenizedText a =
        text("Jordan said he likes Georgia. Michael Jordan lives in Atlanta, Georgia.");
    TokenizedText b = text("King Abdullah of Jordan met the president of Georgia. Jordan agreed.");
    List<NameSpan> aFirst = finder.find(a);
    List<NameSpan> bSecond = finder.find(b);
    NameFinder other = NameFinders.of(NameModelConfig.SHIPPED);
    assertEquals(bSecond, other.find(b));
    assertEquals(aFirst, other.find(a));
    assertEquals(aFirst, finder.find(a));
  }

  @Test
  void emptyAndNamelessTextHasNoNames() {
    assertEquals(List.of(), finder.find(text("")));
    assertEquals(List.of(), finder.find(text("nothing to see here .")));
  }

  @Test
  void opennlpsInterfaceFindsTheSameInASentenceAndForgetsWhenTold() {
    SentenceNameFinder sentences = new SentenceNameFinder(NameFinders.shipped());
    String[] tokens = "Angela Merkel met Vladimir Putin in Sochi .".split(" ");
    Span[] spans = sentences.find(tokens);
    assertEquals(3, spans.length);
    assertEquals("person", spans[0].getType());
    sentences.find("MERKEL said so .".split(" "));
    sentences.clearAdaptiveData();
    assertEquals(List.of(spans), List.of(sentences.find(tokens)));
  }

  @Test
  void theModelIsSmall() throws IOException {
    try (InputStream in = ResourceLines.open(NameFinders.SHIPPED_MODEL)) {
      assertTrue(in.readAllBytes().length < MAX_BYTES);
    }
  }

  @Test
  void everyRowOfTheWordListsLoads() {
    for (String line : ResourceLines.read("/dyad/annotate/name-words.tsv")) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      WordList.valueOf(columns[1]);
      assertEquals(columns[0].toLowerCase(Locale.ROOT), columns[0], line);
      assertTrue(columns[0].split(" ", -1).length <= Lexicon.MAX_PHRASE, line);
    }
  }

  private TokenizedText text(String text) {
    return tokenizer.tokenize(text, List.of(), null);
  }

  private static String surface(TokenizedText text, NameSpan span) {
    return text.text()
        .substring(text.tokenStart(span.firstToken()), text.tokenEnd(span.endToken() - 1));
  }
}
