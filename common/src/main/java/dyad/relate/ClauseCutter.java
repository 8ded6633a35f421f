package dyad.relate;

import dyad.relate.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses, one for each finite verb, at the words that open them. */
final class ClauseCutter {
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");
  private static final Set<String> SIDES =
      Set.of(
          "after",
          "because",
          "while",
          "as",
          "since",
          "although",
          "though",
          "until",
          "till",
          "before",
          "where",
          "when",
          "why",
          "how",
          "once",
          "whereas",
          "than",
          "so",
          "whereby");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "&");

  private final SentenceWords words;
  private final RelationLexicon lexicon;
  private final List<VerbGroup> groups;

  private ClauseCutter(SentenceWords words, RelationLexicon lexicon, List<VerbGroup> groups) {
    this.words = words;
    this.lexicon = lexicon;
    this.groups = groups;
  }

  /** Clauses in text order; none in a sentence without a finite verb. */
  static List<Clause> of(SentenceWords words, RelationLexicon lexicon, List<VerbGroup> groups) {
    return new ClauseCutter(words, lexicon, groups).cut();
  }

  private List<Clause> cut() {
    List<Clause> clauses = new ArrayList<>();
    int previous = -1;
    for (int g = 0; g < groups.size(); g++) {
      if (!groups.get(g).isFinite()) {
        continue;
      }
      Clause clause = opened(g, previous);
      if (!clauses.isEmpty()) {
        int last = clauses.size() - 1;
        int end = Math.max(clause.start(), groups.get(previous).main() + 1);
        clauses.set(last, clauses.get(last).endingAt(Math.min(end, groups.get(g).start())));
      }
      clauses.add(clause);
      previous = g;
    }
    return clauses;
  }

  private Clause opened(int g, int previous) {
    int low = previous < 0 ? 0 : groups.get(previous).main() + 1;
    int high = groups.get(g).start();
    int comma = -1;
    for (int t = high - 1; t >= low; t--) {
      if (words.inName(t)) {
        continue;
      }
      String word = words.at(t);
      if (RELATIVES.contains(word) || isRelativeThat(t, high)) {
        return clause(g, t, Link.RELATIVE);
      }
      if (CONDITIONS.contains(word)) {
        return clause(g, t, Link.CONDITION);
      }
      if (SIDES.contains(word) && comma < 0 && isSide(t, low)) {
        return clause(g, t, Link.SIDE);
      }
      if (word.equals("that") && !words.isTag(t, "DET")) {
        return clause(g, t + 1, Link.CONTENT);
      }
      if (CONJUNCTIONS.contains(word) && previous >= 0 && isBetweenClauses(t, low, high)) {
        boolean shared = !hasNominal(t + 1, high);
        return new Clause(g, t + 1, words.size(), Link.MAIN, shared);
      }
      if (words.isBreak(t) && comma < 0 && !isInList(t)) {
        if (hasNominal(t + 1, high)) {
          comma = t;
        } else {
          t = openingBreak(t, low); // "Yeltsin, the Russian leader, met"
        }
      }
    }
    if (previous < 0) {
      return clause(g, 0, Link.MAIN);
    }
    if (comma >= 0) {
      return clause(g, comma + 1, Link.MAIN);
    }
    boolean shared = !hasNominal(low, high);
    return new Clause(g, low, words.size(), shared ? Link.MAIN : Link.CONTENT, shared);
  }

  private Clause clause(int g, int start, Link link) {
    return new Clause(g, start, words.size(), link, false);
  }

  /** The first comma of "Iran, India and Pakistan". */
  private boolean isInList(int comma) {
    int next = words.name(comma + 1);
    if (!words.isComma(comma) || !words.inName(comma - 1) || next < 0) {
      return false;
    }
    int behind = words.nameEnd(next);
    return words.isTag(behind, "CCONJ") || (words.isComma(behind) && words.inName(behind + 1));
  }

  private int openingBreak(int closing, int low) {
    for (int t = closing - 1; t >= low; t--) {
      if (words.isBreak(t)) {
        return t;
      }
    }
    return closing;
  }

  /** "resolution that aims": right behind a noun and before the verb. */
  private boolean isRelativeThat(int t, int verb) {
    return words.is(t, "that")
        && t + 1 == verb
        && (words.isTag(t - 1, "NOUN") || words.isTag(t - 1, "PROPN"));
  }

  /** "as" in "such as" or "as well as" opens nothing. */
  private boolean isSide(int t, int low) {
    return !words.is(t - 1, "such")
        && !words.is(t - 1, "well")
        && !words.is(t + 1, "well")
        && !words.isTag(t, "DET")
        && t >= low;
  }

  private boolean isBetweenClauses(int t, int low, int high) {
    if (!hasNominal(t + 1, high)) {
      return true;
    }
    if (words.isBreak(t - 1) || words.is(t, "but")) {
      return true;
    }
    for (int c = t - 1; c >= low; c--) {
      if (words.isBreak(c)) {
        return false; // ", Iran and Iraq agreed"
      }
    }
    VerbGroup before = groups.get(lastFinite(low));
    boolean tells =
        lexicon.senses(before.lemma()).stream().anyMatch(s -> s.operator() == VerbOperator.SAY);
    return !tells && hasNominal(low, t);
  }

  private int lastFinite(int low) {
    int last = 0;
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).isFinite() && groups.get(g).main() < low) {
        last = g;
      }
    }
    return last;
  }

  private boolean hasNominal(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isNominal(t) && !RELATIVES.contains(words.at(t))) {
        return true;
      }
    }
    return false;
  }
}
