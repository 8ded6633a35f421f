package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void hardWrappedLinesAreJoinedAndIndentationStartsAParagraph() {
    assertEquals(
        List.of(
            "The harbour was closed for the third day on Monday because of ice, officials said.",
            "Ships wait outside the bay and will be let in when the wind turns, they added.",
            "Reuter"),
        Paragraphs.of(
            """
            The harbour was closed for the third day on
            Monday because of ice, officials said.
                Ships wait outside the bay and will be let in
            when the wind turns, they added.
             Reuter
            \u0003"""));
  }

  @Test
  void longLinesAreParagraphs() {
    String line = "The harbour was closed for the third day on Monday because of ice. ".repeat(3);
    assertEquals(List.of(line.strip(), line.strip()), Paragraphs.of(line + "\n" + line));
  }

  @Test
  void aLineThatBeginsInLowerCaseContinuesAnUnfinishedOne() {
    assertEquals(
        List.of("The minister, Anna Berg, said so."),
        Paragraphs.of("The minister, Anna Berg,\r\nsaid so."));
  }

  @Test
  void tableRowsStayApart() {
    assertEquals(
        List.of("Shr 34 cts vs 1.19 dlrs", "Net 807,000 vs 2,858,000", "Revs 5.1 mln vs 6.2 mln"),
        Paragraphs.of(
            "Shr 34 cts vs 1.19 dlrs\n    Net 807,000 vs 2,858,000\n    Revs 5.1 mln vs 6.2 mln\n"));
  }

  @Test
  void invisibleCharactersGo() {
    assertEquals(
        List.of("a b ćd “e” – é\ufffd"),
        Paragraphs.of("\ufeffa\u00a0\u200bb\tc\u0301d \u0007“e” – e\u0301\ud800"));
  }
}
