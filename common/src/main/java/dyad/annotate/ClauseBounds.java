package dyad.annotate;

import dyad.annotate.RoleCues.Cue;

/** Where a sentence's main clause begins, has its verb, and ends. */
final class ClauseBounds {
  private static final int LONGEST_OPENING = 25; // tokens of a side clause before the main one
  private static final int LONGEST_TAIL = 18; // tokens of the clause that names who reports
  private static final int TAIL_REACH = 9; // tokens from a reporting verb to the sentence's end

  private final CuedSentence sentence;

  /** Token after an opening side clause or adverbial ("After the attack, …"); 0 if none. */
  final int openingEnd;

  /** The first finite verb behind a subject; the sentence's size if there is none. */
  final int predicate;

  /** First token of the clause at the end that names who reports; the size if none does. */
  final int tailStart;

  ClauseBounds(CuedSentence sentence) {
    this.sentence = sentence;
    this.openingEnd = openingEnd();
    this.predicate = predicate(openingEnd);
    this.tailStart = tailStart(predicate);
  }

  /** "According to": who reports follows. */
  boolean isAttribution(int token) {
    return sentence.isWord(token, "according");
  }

  private int openingEnd() {
    boolean opens =
        isAttribution(0)
            || sentence.has(0, Cue.SUBORDINATE)
            || sentence.has(0, Cue.CONDITION)
            || sentence.has(0, Cue.PLACING)
            || sentence.has(0, Cue.TARGET);
    if (!opens) {
      return 0;
    }
    int limit = Math.min(sentence.size(), LONGEST_OPENING);
    for (int t = 1; t < limit; t++) {
      if (sentence.isComma(t)
          && !(t + 1 < sentence.size() && sentence.inMention(t + 1) && sentence.inMention(t - 1))) {
        return t + 1;
      }
    }
    return 0;
  }

  private int predicate(int from) {
    for (int t = from + 1; t < sentence.size(); t++) {
      if (isRelativeAside(t)) {
        t = nextComma(t);
        continue;
      }
      if (sentence.inMention(t) || sentence.has(t - 1, Cue.RELATIVE)) {
        continue;
      }
      if (sentence.isAuxiliary(t)
          || ((sentence.has(t, Cue.VERB) || sentence.isPast(t))
              && !sentence.has(t - 1, Cue.DETERMINER))) {
        return t;
      }
    }
    return sentence.size();
  }

  /** ", which has signed the treaty, told": what stands between two commas is no predicate. */
  private boolean isRelativeAside(int token) {
    return sentence.has(token, Cue.RELATIVE)
        && sentence.isComma(token - 1)
        && nextComma(token) < sentence.size();
  }

  private int nextComma(int token) {
    int t = token;
    while (t < sentence.size() && !sentence.isComma(t)) {
      t++;
    }
    return t;
  }

  private int tailStart(int verb) {
    for (int t = verb + 1; t < sentence.size(); t++) {
      if (isAttribution(t)) {
        return t;
      }
    }
    int from = Math.max(verb + 2, sentence.size() - TAIL_REACH);
    for (int t = sentence.size() - 1; t >= from; t--) {
      if (!sentence.has(t, Cue.REPORTING) || sentence.inMention(t)) {
        continue;
      }
      for (int c = t - 1; c > verb && c > t - LONGEST_TAIL; c--) {
        if (sentence.isBreak(c)) {
          return c + 1;
        }
      }
      return sentence.size();
    }
    for (int t = verb + 2; t < sentence.size(); t++) {
      boolean behind = sentence.has(t, Cue.REPORTING) && sentence.isBreak(t - 1);
      if (behind && sentence.size() - t <= LONGEST_TAIL && !hasAuxiliary(t)) {
        return t;
      }
    }
    return sentence.size();
  }

  private boolean hasAuxiliary(int from) {
    for (int t = from; t < sentence.size(); t++) {
      if (sentence.isAuxiliary(t)) {
        return true;
      }
    }
    return false;
  }
}
