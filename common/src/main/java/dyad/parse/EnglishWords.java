package dyad.parse;

import dyad.resource.ResourceLines;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows English by its commonest words, without a language model. What it calls English is; of what
 * it does not, nothing is known.
 */
final class EnglishWords {
  private static final String WORDS = "/dyad/parse/english-words.txt";
  private static final int PROBE_CHARS = 400;
  private static final double LEAST_SHARE = 0.15; // of all words: half of what is usual
  private static final int FEWEST_KINDS = 5; // 46 articles in five other languages reach 3

  private final Set<String> words = new HashSet<>(ResourceLines.read(WORDS));

  /**
   * Whether a text is English beyond doubt.
   *
   * @param text in lower case; its start is read
   */
  boolean areIn(String text) {
    int end = Math.min(text.length(), PROBE_CHARS);
    int all = 0;
    int common = 0;
    Set<String> kinds = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= end; i++) {
      boolean isLetter = i < end && Character.isLetter(text.charAt(i));
      if (isLetter && start < 0) {
        start = i;
      } else if (!isLetter && start >= 0) {
        String word = text.substring(start, i);
        start = -1;
        all++;
        if (words.contains(word)) {
          common++;
          kinds.add(word);
        }
      }
    }
    return kinds.size() >= FEWEST_KINDS && common >= LEAST_SHARE * all;
  }
}
