package dyad.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Which word of one name answers which word of the other. Words that only a space tells apart are
 * joined first (Jong-un, Jongun); then the most alike words are paired, each once.
 *
 * @param pairs one for each word of the shorter name, or of the one with fewer words left
 * @param extra words of the longer name that answer none
 */
record Alignment(List<Pair> pairs, List<String> extra) {
  private static final double INITIAL = 0.9; // likeness of an initial to a word it may stand for
  private static final double NICKNAME = 0.9;
  private static final int SHORTEST_JOIN = 5; // letters of a joined word; below, chance joins

  /** What makes two words answer each other. */
  enum Kind {
    EXACT,
    /** Spellings of one name, see {@link TokenLikeness#isSameName}. */
    SAME,
    INITIAL,
    NICKNAME,
    /** The best there was, however unlike. */
    OTHER
  }

  /**
   * Two words that answer each other.
   *
   * @param left word of the shorter name
   * @param right word of the longer name
   * @param leftAt position in the shorter name, after joining
   * @param rightAt position in the longer name, after joining
   * @param likeness 0 to 1
   */
  record Pair(String left, String right, int leftAt, int rightAt, double likeness, Kind kind) {}

  static Alignment of(NameForm a, NameForm b) {
    boolean swap =
        a.tokens().size() > b.tokens().size()
            || (a.tokens().size() == b.tokens().size() && compare(a.tokens(), b.tokens()) > 0);
    List<String> left = new ArrayList<>(swap ? b.tokens() : a.tokens());
    List<String> right = new ArrayList<>(swap ? a.tokens() : b.tokens());
    join(left, right);
    join(right, left);
    if (left.size() > right.size()) {
      List<String> spare = left;
      left = right;
      right = spare;
    }
    return pair(left, right);
  }

  private static int compare(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static void join(List<String> words, List<String> others) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String joined = words.get(i) + words.get(i + 1);
      if (joined.length() < SHORTEST_JOIN
          || others.contains(words.get(i))
          || others.contains(words.get(i + 1))) {
        continue;
      }
      for (String other : others) {
        if (Math.abs(other.length() - joined.length()) <= 2
            && TokenLikeness.isSameName(joined, other)) {
          words.set(i, joined);
          words.remove(i + 1);
          break;
        }
      }
    }
  }

  private static Alignment pair(List<String> left, List<String> right) {
    double[][] likeness = new double[left.size()][right.size()];
    Kind[][] kinds = new Kind[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        kinds[i][j] = kind(left.get(i), right.get(j));
        likeness[i][j] =
            switch (kinds[i][j]) {
              case EXACT -> 1;
              case INITIAL -> INITIAL;
              case NICKNAME ->
                  Math.max(NICKNAME, TokenLikeness.similarity(left.get(i), right.get(j)));
              case SAME, OTHER -> TokenLikeness.similarity(left.get(i), right.get(j));
            };
      }
    }
    boolean[] leftTaken = new boolean[left.size()];
    boolean[] rightTaken = new boolean[right.size()];
    Pair[] pairs = new Pair[left.size()];
    for (int n = 0; n < left.size(); n++) {
      int bestI = -1;
      int bestJ = -1;
      double best = -1;
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size() && !leftTaken[i]; j++) {
          // at equal likeness the pair nearest to the same place, counted from the end
          double place = Math.abs((left.size() - i) - (right.size() - j)) * 1e-6;
          double value = likeness[i][j] - place + (kinds[i][j] == Kind.EXACT ? 1 : 0);
          if (!rightTaken[j] && value > best) {
            best = value;
            bestI = i;
            bestJ = j;
          }
        }
      }
      leftTaken[bestI] = true;
      rightTaken[bestJ] = true;
      pairs[bestI] =
          new Pair(
              left.get(bestI),
              right.get(bestJ),
              bestI,
              bestJ,
              likeness[bestI][bestJ],
              kinds[bestI][bestJ]);
    }
    List<String> extra = new ArrayList<>();
    for (int j = 0; j < right.size(); j++) {
      if (!rightTaken[j]) {
        extra.add(right.get(j));
      }
    }
    return new Alignment(List.of(pairs), List.copyOf(extra));
  }

  private static Kind kind(String a, String b) {
    if (a.equals(b)) {
      return Kind.EXACT;
    }
    if (Math.min(a.length(), b.length()) == 1) {
      return a.charAt(0) == b.charAt(0) ? Kind.INITIAL : Kind.OTHER;
    }
    if (TokenLikeness.isSameName(a, b)) {
      return Kind.SAME;
    }
    return TokenLikeness.isNickname(a, b) ? Kind.NICKNAME : Kind.OTHER;
  }
}
