package dyad.relate;

import dyad.resource.ResourceLines;
import java.util.Set;

/** Reads what the nouns of a sentence show. */
final class NounReader {
  private static final Set<String> OFFICES =
      Set.copyOf(ResourceLines.read("/dyad/relate/office-nouns.txt"));

  private final SentenceWords words;
  private final RelationLexicon lexicon;

  NounReader(SentenceWords words, RelationLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** What the noun at a token shows; null for nothing, and for what is no noun. */
  NounSense at(int token) {
    boolean isVerb =
        words.isTag(token, "VERB")
            && !words.at(token).endsWith("ing")
            && !words.is(token + 1, "between")
            && !words.isTag(token - 1, "ADJ")
            && !words.isTag(token - 1, "DET");
    if (words.inName(token) || words.isTag(token, "ADP") || isVerb || isOffice(token + 1)) {
      return null;
    }
    String before = words.inName(token - 1) ? "" : words.at(token - 1);
    NounSense sense = lexicon.noun(before, words.at(token));
    return sense == null || sense.isNothing() ? null : sense;
  }

  /** True where another noun follows that it only describes: "trade" in "trade tensions". */
  boolean describes(int token) {
    return words.isTag(token + 1, "NOUN") && !words.inName(token + 1);
  }

  private boolean isOffice(int token) {
    String word = words.at(token);
    boolean plural = word.endsWith("s") && OFFICES.contains(word.substring(0, word.length() - 1));
    return !words.inName(token) && (plural || OFFICES.contains(word));
  }
}
