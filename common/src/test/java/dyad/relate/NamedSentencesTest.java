package dyad.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSentencesTest {
  @Test
  void codePointsOfTheArticleBecomeIndexesOfTheSentence() {
    NamedSentences sentences = new NamedSentences("\uD83D\uDE00 Hi. \uD83D\uDE00 Iran met Iraq.");
    sentences.add(1, 6, 22, "BODY", name(8, 12, "IRN"));
    sentences.add(1, 6, 22, "BODY", name(17, 21, "IRQ"));
    List<NamedSentences.Sentence> found = sentences.withTwoCountries();
    assertEquals(1, found.size());
    NamedSentences.Sentence sentence = found.get(0);
    assertEquals("\uD83D\uDE00 Iran met Iraq.", sentence.text());
    Named first = sentence.names().get(0);
    assertEquals("Iran", sentence.text().substring(first.startChar(), first.endChar()));
  }

  @Test
  void aSentenceOfOneCountryIsLeftOut() {
    NamedSentences sentences = new NamedSentences("Iran rests.");
    sentences.add(0, 0, 11, "BODY", name(0, 4, "IRN"));
    assertEquals(List.of(), sentences.withTwoCountries());
  }

  @Test
  void aNameOutsideOfItsSentenceIsLeftOut() {
    NamedSentences sentences = new NamedSentences("Iran met Iraq. So.");
    sentences.add(1, 15, 18, "BODY", name(0, 4, "IRN"));
    sentences.add(1, 15, 18, "BODY", name(9, 13, "IRQ"));
    assertEquals(List.of(), sentences.withTwoCountries());
  }

  private static Named name(int start, int end, String code) {
    return new Named(start, end, MentionType.COUNTRY, code, false);
  }
}
