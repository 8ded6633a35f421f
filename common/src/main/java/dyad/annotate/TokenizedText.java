package dyad.annotate;

import dyad.model.SectionKind;
import java.time.LocalDate;

/**
 * An article's text cut into sentences and tokens; what every annotator reads. All positions are
 * UTF-16 indexes into {@link #text()}, end exclusive. Sentences never cross a paragraph or section
 * border and tokens never cross a sentence border.
 */
public final class TokenizedText {
  private final String text;
  private final LocalDate date;
  private final int[] tokenStart;
  private final int[] tokenEnd;
  private final int[] sentenceFirstToken;
  private final int[] sentenceParagraph;
  private final SectionKind[] sentenceSection;
  private final int[] tokenSentence;
  private final String[] tokens;

  /**
   * @param date publish day of the article; null if unknown
   * @param sentenceFirstToken index of each sentence's first token, and the number of tokens at the
   *     end: one longer than the number of sentences
   */
  public TokenizedText(
      String text,
      LocalDate date,
      int[] tokenStart,
      int[] tokenEnd,
      int[] sentenceFirstToken,
      int[] sentenceParagraph,
      SectionKind[] sentenceSection) {
    this.text = text;
    this.date = date;
    this.tokenStart = tokenStart;
    this.tokenEnd = tokenEnd;
    this.sentenceFirstToken = sentenceFirstToken;
    this.sentenceParagraph = sentenceParagraph;
    this.sentenceSection = sentenceSection;
    this.tokenSentence = new int[tokenStart.length];
    this.tokens = new String[tokenStart.length];
    for (int s = 0; s + 1 < sentenceFirstToken.length; s++) {
      for (int t = sentenceFirstToken[s]; t < sentenceFirstToken[s + 1]; t++) {
        tokenSentence[t] = s;
        tokens[t] = text.substring(tokenStart[t], tokenEnd[t]);
      }
    }
  }

  public String text() {
    return text;
  }

  /** Publish day of the article; null if unknown. */
  public LocalDate date() {
    return date;
  }

  public int tokenCount() {
    return tokenStart.length;
  }

  public String token(int token) {
    return tokens[token];
  }

  public int tokenStart(int token) {
    return tokenStart[token];
  }

  public int tokenEnd(int token) {
    return tokenEnd[token];
  }

  public int sentenceOf(int token) {
    return tokenSentence[token];
  }

  public int sentenceCount() {
    return sentenceFirstToken.length - 1;
  }

  /** Index of the sentence's first token. */
  public int firstToken(int sentence) {
    return sentenceFirstToken[sentence];
  }

  /** Index after the sentence's last token. */
  public int endToken(int sentence) {
    return sentenceFirstToken[sentence + 1];
  }

  /** Paragraph of the sentence, from 0. */
  public int paragraph(int sentence) {
    return sentenceParagraph[sentence];
  }

  public SectionKind section(int sentence) {
    return sentenceSection[sentence];
  }
}
