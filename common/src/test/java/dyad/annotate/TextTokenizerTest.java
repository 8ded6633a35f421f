package dyad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.Section;
import dyad.model.SectionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTokenizerTest {
  private final TextTokenizer tokenizer = new TextTokenizer(TokenizerConfig.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The US-led coalition left.           | The US - led coalition left .
          Lukashenko's aides met Jones’s.      | Lukashenko 's aides met Jones ’s .
          It joined the U.S. Army.             | It joined the U.S. Army .
          It is the end.                       | It is the end .
          He lives in the U.S.                 | He lives in the U.S.
          Pro-Russian or pro-Russian groups    | Pro-Russian or pro - Russian groups
          Ban Ki-moon of al-Qaida              | Ban Ki-moon of al-Qaida
          Syrian-Turkish border, Wal-Mart      | Syrian - Turkish border , Wal-Mart
          It cost $40 million (US$5.2).        | It cost $ 40 million ( US$ 5.2 ) .
          They can't, companies' O'Neill said  | They ca n't , companies ' O'Neill said
          "Stop," said Gen. Petraeus.          | " Stop , " said Gen. Petraeus .
          AFP/Reuters and AT&T--or not...      | AFP / Reuters and AT&T -- or not ...
          See https://a.org/b-c and a@b.org    | See https://a.org/b-c and a@b.org
          Apple Inc.'s shares                  | Apple Inc. 's shares
          """)
  void tokensAreWhatNewsWritingMeans(String text, String expected) {
    assertEquals(expected, String.join(" ", tokens(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          1 | Mr. Smith met Gen. David Petraeus and Lt.-Gen. Ray Odierno in St. Petersburg.
          1 | The U.S. President George W. Bush met J. K. Rowling on Jan. 5 at 8:30 p.m. Tuesday.
          2 | He left Washington, D.C. The end.
          2 | It is made by Apple Inc. The company said so.
          2 | "We will not go," she said. "The U.S. is here."
          1 | "Will you go?" he asked.
          2 | Will you go? He did.
          3 | One ends here. Another ends there. (A third stands in brackets.)
          1 | Al-Qaida's No. 2 was killed.
          """)
  void sentencesEndWhereTheyEnd(int sentences, String text) {
    assertEquals(sentences, tokenizer.tokenize(text, List.of(), null).sentenceCount());
  }

  @Test
  void sentencesNeverCrossLinesOrSectionsAndAHeadlineIsOne() {
    String text =
        "Iran talks fail. What now? asks Mr. X\nTEHRAN, Iran It began\nand went on. It ended.";
    int line = text.indexOf('\n') + 1;
    TokenizedText cut =
        tokenizer.tokenize(
            text,
            List.of(
                new Section(SectionKind.HEADLINE, 0, line - 1),
                new Section(SectionKind.DATELINE, line, line + 12),
                new Section(SectionKind.BODY, line + 12, text.length())),
            null);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < cut.sentenceCount(); s++) {
      sentences.add(
          cut.section(s)
              + ":"
              + text.substring(
                  cut.tokenStart(cut.firstToken(s)), cut.tokenEnd(cut.endToken(s) - 1)));
    }
    assertEquals(
        List.of(
            "HEADLINE:Iran talks fail. What now? asks Mr. X",
            "DATELINE:TEHRAN, Iran",
            "BODY:It began",
            "BODY:and went on.",
            "BODY:It ended."),
        sentences);
  }

  @Test
  void textOutsideOfSectionsIsBody() {
    TokenizedText cut =
        tokenizer.tokenize("One two", List.of(new Section(SectionKind.OPINION, 0, 3)), null);
    assertEquals(SectionKind.OPINION, cut.section(0));
    assertEquals(SectionKind.BODY, cut.section(1));
  }

  @Test
  void everyVisibleCharacterIsInExactlyOneToken() {
    String text =
        "“Ça va?”\u00a0said\u200d Zoë—née  X😀Y,“…” $5,000.50/day\u0007(é\u0301) -- ..?! 'tis";
    TokenizedText cut = tokenizer.tokenize(text, List.of(), null);
    int[] covered = new int[text.length()];
    for (int t = 0; t < cut.tokenCount(); t++) {
      for (int i = cut.tokenStart(t); i < cut.tokenEnd(t); i++) {
        covered[i]++;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertEquals(Spaces.separates(text.charAt(i)) ? 0 : 1, covered[i], "at " + i);
    }
  }

  @Test
  void hugeInputTakesLinearTime() {
    List<String> inputs =
        List.of(
            "x".repeat(300_000),
            ".".repeat(100_000),
            "a.".repeat(300_000),
            "Ivan Petrov, ".repeat(20_000),
            "-'\"".repeat(100_000),
            "\n".repeat(300_000));
    for (String input : inputs) {
      TokenizedText cut =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> tokenizer.tokenize(input, List.of(), null));
      for (int s = 0; s < cut.sentenceCount(); s++) {
        assertTrue(cut.endToken(s) - cut.firstToken(s) <= TextTokenizer.MAX_SENTENCE_TOKENS);
      }
    }
  }

  private List<String> tokens(String text) {
    TokenizedText cut = tokenizer.tokenize(text, List.of(), null);
    List<String> tokens = new ArrayList<>();
    for (int t = 0; t < cut.tokenCount(); t++) {
      tokens.add(cut.token(t));
    }
    return tokens;
  }
}
