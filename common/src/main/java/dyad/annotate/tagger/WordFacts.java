package dyad.annotate.tagger;

import java.util.Locale;

/** What the features need to know of a word by itself; computed once for each distinct word. */
final class WordFacts {
  /** Number of affix lengths, from one letter. */
  static final int AFFIXES = 6;

  private static final int MAX_SHAPE = 10; // a longer shape says no more than its beginning

  final String word;
  final int exact;
  final int lower;
  final int shape;
  final int suffix3;

  /** Hashes of the first and last 1 to 6 letters of the lower-case word; 0 where it is shorter. */
  final int[] prefixes = new int[AFFIXES];

  final int[] suffixes = new int[AFFIXES];
  final boolean hasCapital;
  final boolean startsCapital;

  /** At least two letters, all capitals. */
  final boolean allCapitals;

  final boolean hasLetter;
  final Lexicon.Entry entry;

  WordFacts(String word, Lexicon lexicon) {
    this.word = word;
    String lowered = word.toLowerCase(Locale.ROOT);
    exact = Hashing.of(word);
    lower = Hashing.of(lowered);
    shape = shapeOf(word);
    int n = lowered.length();
    for (int k = 1; k <= AFFIXES && k <= n; k++) {
      prefixes[k - 1] = Hashing.of(lowered, 0, k);
      suffixes[k - 1] = Hashing.of(lowered, n - k, n);
    }
    suffix3 = suffixes[Math.min(n, 3) - 1];
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        letters++;
        if (Character.isUpperCase(word.charAt(i))) {
          capitals++;
        }
      }
    }
    hasLetter = letters > 0;
    hasCapital = capitals > 0;
    allCapitals = letters >= 2 && capitals == letters;
    startsCapital = Character.isUpperCase(word.charAt(0));
    entry = lexicon.entry(lowered);
  }

  boolean isLowerWord() {
    return hasLetter && !hasCapital;
  }

  /** Runs of capitals, small letters and digits, each named once or twice; other marks as is. */
  private static int shapeOf(String word) {
    StringBuilder shape = new StringBuilder(MAX_SHAPE);
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < MAX_SHAPE; i++) {
      char c = word.charAt(i);
      char kind = c;
      if (Character.isUpperCase(c)) {
        kind = 'X';
      } else if (Character.isLetter(c)) {
        kind = 'x';
      } else if (Character.isDigit(c)) {
        kind = 'd';
      }
      run = kind == last ? run + 1 : 1;
      if (run <= 2) {
        shape.append(kind);
      }
      last = kind;
    }
    return Hashing.of(shape);
  }
}
