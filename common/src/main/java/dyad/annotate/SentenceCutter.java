package dyad.annotate;

import dyad.annotate.Abbreviations.Kind;
import java.util.Arrays;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Finds where sentences begin: where the writing leaves no doubt (abbreviations, initials, a
 * lower-case word that goes on, a plain full stop) rules decide, elsewhere OpenNLP's detector. A
 * text without such a place is not shown to it.
 */
final class SentenceCutter {
  /** The detector sees this much at a time, so that its own time stays linear. */
  private static final int MAX_PIECE_CHARS = 5_000;

  private final SentenceDetectorME detector;
  private final Abbreviations abbreviations;

  SentenceCutter(TokenizerModels models) {
    detector = new SentenceDetectorME(models.sentences);
    abbreviations = models.abbreviations;
  }

  /** Index of the first word of every sentence, followed by the number of words. */
  int[] firstWords(String text, Spaces words) {
    Proposals proposals = new Proposals(text, words);
    int[] first = new int[words.count() + 1];
    int sentences = 1; // the first begins with word 0
    for (int w = 1; w < words.count(); w++) {
      if (begins(text, words, w, proposals)) {
        first[sentences++] = w;
      }
    }
    first[sentences] = words.count();
    return Arrays.copyOf(first, sentences + 1);
  }

  private boolean begins(String text, Spaces words, int word, Proposals proposals) {
    int lastStart = words.start(word - 1);
    int end = words.end(word - 1);
    while (end > lastStart && isClosing(text.charAt(end - 1))) {
      end--;
    }
    if (end == lastStart || !isEndMark(text.charAt(end - 1))) {
      return false;
    }
    int nextStart = words.start(word);
    int nextEnd = words.end(word);
    while (nextStart < nextEnd && !Character.isLetterOrDigit(text.charAt(nextStart))) {
      nextStart++;
    }
    if (nextStart < nextEnd && Character.isLowerCase(text.charAt(nextStart))) {
      return false;
    }
    if (text.charAt(end - 1) != '.') {
      return true; // ! or ? before a capital, a digit or a quotation mark
    }
    int start = lastStart;
    while (start < end && isOpening(text.charAt(start))) {
      start++;
    }
    Kind kind = abbreviations.kind(afterHyphen(text, start, end));
    if (kind != Kind.NONE) {
      if (end < words.end(word - 1) && kind != Kind.INITIAL && kind != Kind.TITLE) {
        // "... in the U.S." The: a closing mark after the period
        return proposals.begin(word);
      }
      return abbreviations.endsSentence(kind, letters(text, nextStart, nextEnd));
    }
    boolean ellipsis = end - start >= 2 && text.charAt(end - 2) == '.';
    return !ellipsis || proposals.begin(word);
  }

  /** The last part of a hyphenated word (Lt.-Gen.), or the word. */
  private static String afterHyphen(String text, int start, int end) {
    int first = end;
    while (first > start && text.charAt(first - 1) != '-') {
      first--; // never beyond the word: lastIndexOf would go back to the beginning of the text
    }
    return text.substring(first, end);
  }

  private static String letters(String text, int start, int end) {
    int to = start;
    while (to < end && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(start, to);
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  static boolean isClosing(char c) {
    return switch (c) {
      case '"', '\'', ')', ']', '}', '”', '’', '»' -> true;
      default -> false;
    };
  }

  static boolean isOpening(char c) {
    return switch (c) {
      case '"', '\'', '(', '[', '{', '“', '‘', '«' -> true;
      default -> false;
    };
  }

  /** Words that the detector would begin a sentence with; it is asked when the first is. */
  private final class Proposals {
    private final String text;
    private final Spaces words;
    private boolean[] proposed;

    Proposals(String text, Spaces words) {
      this.text = text;
      this.words = words;
    }

    boolean begin(int word) {
      if (proposed == null) {
        proposed = new boolean[words.count()];
        ask();
      }
      return proposed[word];
    }

    private void ask() {
      StringBuilder piece = new StringBuilder();
      int from = 0;
      while (from < words.count()) {
        piece.setLength(0);
        int to = from;
        while (to < words.count() && (to == from || piece.length() < MAX_PIECE_CHARS)) {
          piece.append(text, words.start(to), words.end(to)).append(' ');
          to++;
        }
        int w = from;
        int position = 0;
        for (Span span : detector.sentPosDetect(piece)) {
          while (w < to && position < span.getStart()) {
            position += words.end(w) - words.start(w) + 1;
            w++;
          }
          if (w < to) {
            proposed[w] = true;
          }
        }
        from = to;
      }
    }
  }
}
