package dyad.annotate.tagger;

import dyad.model.MentionType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labels of tokens: outside (0), and for each type begin, inside, last and unit (BILOU, Ratinov and
 * Roth 2009). Only sequences that spell whole names are allowed, within one type each.
 */
final class TagSet {
  static final int OUTSIDE = 0;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;
  private static final int POSITIONS = 4;

  private static final List<MentionType> TYPES = List.of(MentionType.values());

  /** Number of labels; they are numbered from 0. */
  static final int SIZE = 1 + POSITIONS * TYPES.size();

  /** Labels that may follow each label, ascending. */
  static final int[][] NEXT = new int[SIZE][];

  /** Labels that may stand before each label, ascending. */
  static final int[][] PREVIOUS = new int[SIZE][];

  static {
    for (int a = 0; a < SIZE; a++) {
      int label = a;
      NEXT[a] = IntStream.range(0, SIZE).filter(b -> follows(label, b)).toArray();
      PREVIOUS[a] = IntStream.range(0, SIZE).filter(b -> follows(b, label)).toArray();
    }
  }

  private TagSet() {}

  static int label(MentionType type, int position) {
    return 1 + POSITIONS * TYPES.indexOf(type) + position;
  }

  /** Type of a label other than OUTSIDE. */
  static MentionType type(int label) {
    return TYPES.get((label - 1) / POSITIONS);
  }

  /** BEGIN, INSIDE, LAST or UNIT of a label other than OUTSIDE. */
  static int position(int label) {
    return (label - 1) % POSITIONS;
  }

  /** Whether a name may begin here: at the start of a sentence or after the label. */
  static boolean closed(int label) {
    return label == OUTSIDE || position(label) >= LAST;
  }

  /** Whether a sentence may begin with the label. */
  static boolean opens(int label) {
    return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
  }

  private static boolean follows(int a, int b) {
    if (closed(a)) {
      return opens(b);
    }
    return !opens(b) && type(a) == type(b);
  }

  /** Label of a token of a name. */
  static int label(MentionType type, int token, int first, int end) {
    if (end - first == 1) {
      return label(type, UNIT);
    }
    if (token == first) {
      return label(type, BEGIN);
    }
    return label(type, token == end - 1 ? LAST : INSIDE);
  }
}
