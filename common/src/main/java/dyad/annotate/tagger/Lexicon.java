package dyad.annotate.tagger;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of words and phrases before any text is read: clusters of words that stand in
 * similar places, how they are usually capitalised, and the lists they are on. Immutable.
 */
final class Lexicon {
  /** Cluster granularities, coarse to fine. */
  static final int GRANULARITIES = 3;

  /** Longest phrase of a list, in tokens. */
  static final int MAX_PHRASE = 6;

  /** What is known of a word in lower case. */
  static final class Entry {
    private final int[] clusters;
    private final Casing casing;
    private final int lists;

    /**
     * @param clusters cluster number per granularity, −1 where the word is in none
     * @param lists bits of the {@link WordList}s that contain it
     */
    Entry(int[] clusters, Casing casing, int lists) {
      this.clusters = clusters;
      this.casing = casing;
      this.lists = lists;
    }

    /** Not to be changed. */
    int[] clusters() {
      return clusters;
    }

    Casing casing() {
      return casing;
    }

    int lists() {
      return lists;
    }
  }

  /** How a word is mostly written inside a sentence. */
  enum Casing {
    UNKNOWN(0),
    LOWER(1),
    MIXED(2),
    CAPITAL(3);

    /** Stands for it in features and in the model's file. */
    final int code;

    Casing(int code) {
      this.code = code;
    }
  }

  private static final Entry UNKNOWN = new Entry(new int[] {-1, -1, -1}, Casing.UNKNOWN, 0);

  private final Map<String, Entry> words;
  private final Map<String, Integer> phrases;
  private final Map<Integer, Integer> phraseHashes = new HashMap<>();

  /**
   * @param words by lower-case word
   * @param phrases bits of lists by lower-case tokens joined by one space, two to {@link
   *     #MAX_PHRASE} tokens
   */
  Lexicon(Map<String, Entry> words, Map<String, Integer> phrases) {
    this.words = words;
    this.phrases = phrases;
    phrases.forEach(
        (phrase, bits) -> {
          int hash = 0;
          for (String token : phrase.split(" ", -1)) {
            hash = Hashing.pair(hash, Hashing.of(token));
            phraseHashes.putIfAbsent(hash, 0); // a beginning of phrases
          }
          phraseHashes.merge(hash, bits, (a, b) -> a | b);
        });
  }

  Map<String, Entry> words() {
    return words;
  }

  Map<String, Integer> phrases() {
    return phrases;
  }

  /** Never null. */
  Entry entry(String lowerCaseWord) {
    Entry entry = words.get(lowerCaseWord);
    return entry == null ? UNKNOWN : entry;
  }

  /**
   * Bits of the lists with exactly this phrase; 0 when longer phrases begin so; −1 when none does.
   */
  int phrase(int hash) {
    Integer bits = phraseHashes.get(hash);
    return bits == null ? -1 : bits;
  }
}
