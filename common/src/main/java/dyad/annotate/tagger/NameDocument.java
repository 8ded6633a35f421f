package dyad.annotate.tagger;

import dyad.annotate.TokenizedText;
import dyad.model.SectionKind;
import java.util.BitSet;
import java.util.List;

/** The tokens of one article, sentence by sentence. */
public final class NameDocument {
  private final String[] tokens;
  private final int[] firstToken;
  private final BitSet headlines;

  private NameDocument(String[] tokens, int[] firstToken, BitSet headlines) {
    this.tokens = tokens;
    this.firstToken = firstToken;
    this.headlines = headlines;
  }

  public static NameDocument of(TokenizedText text) {
    String[] tokens = new String[text.tokenCount()];
    for (int t = 0; t < tokens.length; t++) {
      tokens[t] = text.token(t);
    }
    int[] first = new int[text.sentenceCount() + 1];
    BitSet headlines = new BitSet();
    for (int s = 0; s < text.sentenceCount(); s++) {
      first[s] = text.firstToken(s);
      headlines.set(s, text.section(s) == SectionKind.HEADLINE);
    }
    first[text.sentenceCount()] = tokens.length;
    return new NameDocument(tokens, first, headlines);
  }

  public static NameDocument of(List<String[]> sentences) {
    int[] first = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      first[s + 1] = first[s] + sentences.get(s).length;
    }
    String[] tokens = new String[first[sentences.size()]];
    for (int s = 0; s < sentences.size(); s++) {
      System.arraycopy(sentences.get(s), 0, tokens, first[s], sentences.get(s).length);
    }
    return new NameDocument(tokens, first, new BitSet());
  }

  /** True for a sentence that the article's layout gives as its headline. */
  public boolean isHeadline(int sentence) {
    return headlines.get(sentence);
  }

  public int tokenCount() {
    return tokens.length;
  }

  public String token(int token) {
    return tokens[token];
  }

  public int sentenceCount() {
    return firstToken.length - 1;
  }

  public int firstToken(int sentence) {
    return firstToken[sentence];
  }

  /** Index after the sentence's last token. */
  public int endToken(int sentence) {
    return firstToken[sentence + 1];
  }
}
