package dyad.annotate.tagger;

/**
 * Facts of the words seen last. A word's facts depend on nothing but the word, so what is cached
 * never matters to a result. Not safe for use by several threads.
 */
final class WordCache {
  private static final int SLOTS = 1 << 15; // the words of a few hundred articles, some 10 MB

  private final Lexicon lexicon;
  private final WordFacts[] slots = new WordFacts[SLOTS];

  WordCache(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordFacts facts(String word) {
    int slot = Hashing.mix(word.hashCode()) & (SLOTS - 1);
    WordFacts facts = slots[slot];
    if (facts == null || !facts.word.equals(word)) {
      facts = new WordFacts(word, lexicon);
      slots[slot] = facts;
    }
    return facts;
  }
}
