package dyad.link;

/**
 * Edit distance (Wagner and Fischer 1974) between two sounds of {@link Sound} with cheap steps
 * where romanizations differ: vowels among each other, voiced and unvoiced consonants, sibilants.
 */
final class SoundDistance {
  private static final double VOICE = 0.4; // Gaddafi and Kadhafi
  private static final double SIBILANT = 0.3; // Ryzhenkov and Ryzenkov
  private static final double NEAR_VOWEL = 0.25; // Osama and Usama, Laden and Ladin
  private static final double MIDDLE_VOWEL = 0.4; // Yusuf and Yousef
  private static final double FAR_VOWEL = 0.6; // Un and An are two names
  private static final double VOWEL_STEP = 0.5; // Alexandr and Alexander
  private static final double BREATH = 0.25; // h written or not
  private static final double STEP = 1;

  private SoundDistance() {}

  /** Symmetric; 0 for equal sounds; at most the length of the longer. */
  static double between(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    double[] above = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + alone(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      char x = a.charAt(i - 1);
      row[0] = above[0] + alone(x);
      for (int j = 1; j <= b.length(); j++) {
        char y = b.charAt(j - 1);
        double step = Math.min(above[j] + alone(x), row[j - 1] + alone(y));
        row[j] = Math.min(step, above[j - 1] + swap(x, y));
      }
      double[] spare = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }

  private static double alone(char c) {
    if (c == 'h') {
      return BREATH;
    }
    return isVowel(c) ? VOWEL_STEP : STEP;
  }

  private static double swap(char x, char y) {
    if (x == y) {
      return 0;
    }
    if (isVowel(x) && isVowel(y)) {
      if (isNear(x, y)) {
        return NEAR_VOWEL;
      }
      return isPair(x, y, 'u', 'e') ? MIDDLE_VOWEL : FAR_VOWEL;
    }
    if (isSibilant(x) && isSibilant(y)) {
      return SIBILANT;
    }
    if (isPair(x, y, 'p', 'b')
        || isPair(x, y, 't', 'd')
        || isPair(x, y, 'k', 'g')
        || isPair(x, y, 'f', 'v')
        || isPair(x, y, 'h', 'k')
        || isPair(x, y, 'h', 'g')) {
      return VOICE;
    }
    return STEP;
  }

  private static boolean isNear(char x, char y) {
    return isPair(x, y, 'o', 'u')
        || isPair(x, y, 'a', 'o')
        || isPair(x, y, 'a', 'e')
        || isPair(x, y, 'e', 'i');
  }

  private static boolean isPair(char x, char y, char a, char b) {
    return (x == a && y == b) || (x == b && y == a);
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  private static boolean isSibilant(char c) {
    return c == 's' || c == 'z' || c == 'x' || c == 'c';
  }
}
