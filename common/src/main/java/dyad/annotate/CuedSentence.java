package dyad.annotate;

import dyad.annotate.RoleCues.Cue;
import dyad.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of one sentence, numbered from 0, with what each signals and the mentions over them.
 */
final class CuedSentence {
  private static final int SHORTEST_PAST = 5; // letters of a word in -ed taken for a past tense

  final List<Mention> mentions;
  private final TokenizedText text;
  private final int first;
  private final int size;
  private final List<Set<Cue>> cue;
  private final int[] start;
  private final int[] end;
  private final boolean[] inMention;

  /**
   * A sentence.
   *
   * @param mentions those of the sentence, in text order
   */
  CuedSentence(TokenizedText text, int sentence, List<Mention> mentions, RoleCues cues) {
    this.text = text;
    this.mentions = mentions;
    this.first = text.firstToken(sentence);
    this.size = text.endToken(sentence) - first;
    this.cue = new ArrayList<>(size);
    for (int t = 0; t < size; t++) {
      cue.add(cues.of(text.token(first + t)));
    }
    this.inMention = new boolean[size];
    this.start = new int[mentions.size()];
    this.end = new int[mentions.size()];
    int t = 0;
    for (int m = 0; m < mentions.size(); m++) {
      while (t < size && text.tokenEnd(first + t) <= mentions.get(m).startChar()) {
        t++;
      }
      start[m] = t;
      int e = t;
      while (e < size && text.tokenStart(first + e) < mentions.get(m).endChar()) {
        inMention[e] = true;
        e++;
      }
      end[m] = e;
    }
  }

  int size() {
    return size;
  }

  /** First token of a mention. */
  int start(int mention) {
    return start[mention];
  }

  /** Token after a mention's last. */
  int end(int mention) {
    return end[mention];
  }

  boolean inMention(int token) {
    return inMention[token];
  }

  /** A token as written. */
  String word(int token) {
    return text.token(first + token);
  }

  boolean isWord(int token, String word) {
    return word(token).equalsIgnoreCase(word);
  }

  /** True when a token signals something; false outside the sentence. */
  boolean has(int token, Cue wanted) {
    return token >= 0 && token < size && cue.get(token).contains(wanted);
  }

  /** True when a token signals nothing. */
  boolean isPlain(int token) {
    return cue.get(token).isEmpty();
  }

  /** False outside the sentence. */
  boolean isComma(int token) {
    return token >= 0 && token < size && word(token).equals(",");
  }

  /** A comma or the end of a quotation. */
  boolean isBreak(int token) {
    if (isComma(token)) {
      return true;
    }
    String word = word(token);
    return word.equals("\"") || word.equals("”") || word.equals("''");
  }

  /** An auxiliary verb; the clitic behind a name ("Libya's") is hardly ever one. */
  boolean isAuxiliary(int token) {
    return has(token, Cue.AUXILIARY) && !word(token).equals("'s") && !word(token).equals("’s");
  }

  /** A word in -ed that no "by" follows. */
  boolean isPast(int token) {
    String word = word(token);
    return word.length() >= SHORTEST_PAST
        && (word.endsWith("ed") || word.endsWith("ED"))
        && !has(token + 1, Cue.AGENT);
  }
}
