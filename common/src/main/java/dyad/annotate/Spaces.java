package dyad.annotate;

import java.util.Arrays;

/** The stretches between white space: words with whatever punctuation sticks to them. */
final class Spaces {
  /** A longer run without a space is no word; it is cut so that no step is quadratic in it. */
  static final int MAX_WORD_CHARS = 100;

  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;

  private Spaces() {}

  static Spaces in(String text, int start, int end) {
    Spaces words = new Spaces();
    int wordStart = -1;
    for (int i = start; i < end; i++) {
      if (separates(text.charAt(i))) {
        if (wordStart >= 0) {
          words.add(wordStart, i);
        }
        wordStart = -1;
      } else if (wordStart < 0) {
        wordStart = i;
      } else if (i - wordStart >= MAX_WORD_CHARS && !Character.isLowSurrogate(text.charAt(i))) {
        words.add(wordStart, i);
        wordStart = i;
      }
    }
    if (wordStart >= 0) {
      words.add(wordStart, end);
    }
    return words;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** White space of every width, control and invisible formatting characters. */
  static boolean separates(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
