package dyad.annotate;

import dyad.model.Article;
import dyad.model.Section;
import dyad.model.SectionKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts articles into sentences and tokens. Every line is a paragraph; a headline is one sentence.
 * Time is linear in the length of the text, whatever is in it. Not safe for use by several threads:
 * one instance per annotator.
 */
public final class TextTokenizer {
  /** Longer sentences (tables, lists of names) are cut: nothing learns from so far away. */
  static final int MAX_SENTENCE_TOKENS = 256;

  private final SentenceCutter sentenceCutter;
  private final WordCutter wordCutter;

  public TextTokenizer(TokenizerConfig config) {
    TokenizerModels models = TokenizerModels.of(config);
    sentenceCutter = new SentenceCutter(models);
    wordCutter = new WordCutter(models);
  }

  public TokenizedText tokenize(Article article) {
    LocalDate date =
        article.publishedAt() == null
            ? null
            : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    return tokenize(article.text(), article.sections(), date);
  }

  /**
   * Cuts a text.
   *
   * @param sections in order; text outside of all of them is read as BODY
   * @param date publish day; null if unknown
   */
  public TokenizedText tokenize(String text, List<Section> sections, LocalDate date) {
    Collected collected = new Collected();
    int position = 0;
    for (Section section : sections) {
      int start = Math.min(Math.max(section.startChar(), position), text.length());
      int end = Math.min(Math.max(section.endChar(), start), text.length());
      tokenizeStretch(text, position, start, SectionKind.BODY, collected);
      tokenizeStretch(text, start, end, section.kind(), collected);
      position = end;
    }
    tokenizeStretch(text, position, text.length(), SectionKind.BODY, collected);
    return collected.build(text, date);
  }

  private void tokenizeStretch(
      String text, int start, int end, SectionKind kind, Collected collected) {
    int lineStart = start;
    while (lineStart < end) {
      int lineEnd = lineStart;
      while (lineEnd < end && !isLineEnd(text.charAt(lineEnd))) {
        lineEnd++;
      }
      tokenizeParagraph(text, lineStart, lineEnd, kind, collected);
      lineStart = lineEnd + 1;
    }
  }

  private void tokenizeParagraph(
      String text, int start, int end, SectionKind kind, Collected collected) {
    Spaces words = Spaces.in(text, start, end);
    if (words.count() == 0) {
      return;
    }
    // index of the word that begins each sentence, and the number of words at the end
    int[] firstWords =
        kind == SectionKind.HEADLINE
            ? new int[] {0, words.count()}
            : sentenceCutter.firstWords(text, words);
    for (int s = 0; s + 1 < firstWords.length; s++) {
      collected.beginSentence(kind);
      for (int w = firstWords[s]; w < firstWords[s + 1]; w++) {
        wordCutter.cut(text, words.start(w), words.end(w), collected);
      }
    }
    collected.endParagraph();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** What has been cut so far. */
  static final class Collected implements WordCutter.Sink {
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int tokens;
    private final List<Integer> sentenceFirst = new ArrayList<>();
    private final List<Integer> sentenceParagraph = new ArrayList<>();
    private final List<SectionKind> sentenceSection = new ArrayList<>();
    private int paragraph;

    private void beginSentence(SectionKind kind) {
      sentenceFirst.add(tokens);
      sentenceParagraph.add(paragraph);
      sentenceSection.add(kind);
    }

    private void endParagraph() {
      paragraph++;
    }

    @Override
    public void token(int start, int end) {
      int last = sentenceFirst.size() - 1;
      if (tokens - sentenceFirst.get(last) >= MAX_SENTENCE_TOKENS) {
        beginSentence(sentenceSection.get(last));
      }
      if (tokens == starts.length) {
        starts = Arrays.copyOf(starts, tokens * 2);
        ends = Arrays.copyOf(ends, tokens * 2);
      }
      starts[tokens] = start;
      ends[tokens] = end;
      tokens++;
    }

    private TokenizedText build(String text, LocalDate date) {
      int[] first = new int[sentenceFirst.size() + 1];
      for (int i = 0; i < sentenceFirst.size(); i++) {
        first[i] = sentenceFirst.get(i);
      }
      first[sentenceFirst.size()] = tokens;
      return new TokenizedText(
          text,
          date,
          Arrays.copyOf(starts, tokens),
          Arrays.copyOf(ends, tokens),
          first,
          sentenceParagraph.stream().mapToInt(Integer::intValue).toArray(),
          sentenceSection.toArray(SectionKind[]::new));
    }
  }
}
