package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.ContextRules.Rule;
import dyad.gazetteer.ContextRules.Scope;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.WordLists.Signal;
import java.util.List;

/** Sums the context rules of an ambiguous phrase that hold where it stands. */
final class RuleScorer {
  private static final int NEAR = 8; // atoms on either side

  private final ArticleContext context;
  private final Atoms atoms;
  private final Neighbours neighbours;

  RuleScorer(ArticleContext context, Neighbours neighbours) {
    this.context = context;
    this.atoms = context.atoms;
    this.neighbours = neighbours;
  }

  /**
   * Logits that the rules of a phrase give to one of its readings.
   *
   * @param rules those of the phrase; null if it has none
   * @param sense null for no name at all
   */
  double score(List<Rule> rules, Match match, Sense sense) {
    if (rules == null) {
      return 0;
    }
    double score = 0;
    for (Rule rule : rules) {
      if (concerns(rule.reading(), sense) && holds(rule, match)) {
        score += rule.weight();
      }
    }
    return score;
  }

  private static boolean concerns(String reading, Sense sense) {
    if (sense == null) {
      return reading.equals("NONE");
    }
    if (sense.code() == null || !reading.startsWith(sense.code())) {
      return false;
    }
    return reading.length() == 3
        || reading.regionMatches(4, sense.kind().name(), 0, sense.kind().name().length());
  }

  private boolean holds(Rule rule, Match match) {
    if (rule.scope() == Scope.PRIOR) {
      return true;
    }
    for (int i = 0; i < rule.cues().size(); i++) {
      String word = rule.classes().get(i);
      boolean found =
          word == null
              ? cueHolds(rule.scope(), rule.cues().get(i), match)
              : classHolds(rule.scope(), word, match);
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean cueHolds(Scope scope, long[] cue, Match match) {
    return switch (scope) {
      case BEFORE ->
          context.joined(match.first() - 1, match.first())
              && matchesAt(cue, match.first() - cue.length);
      case AFTER -> context.joined(match.end() - 1, match.end()) && matchesAt(cue, match.end());
      case NEAR -> isNear(cue, match);
      case ARTICLE -> inArticle(cue);
      case PRIOR -> true;
    };
  }

  private boolean isNear(long[] cue, Match match) {
    int last = Math.min(atoms.size(), match.end() + NEAR);
    for (int i = Math.max(0, match.first() - NEAR); i < last; i++) {
      boolean outside = i + cue.length <= match.first() || i >= match.end();
      if (outside && atoms.sentence(i) == atoms.sentence(match.first()) && matchesAt(cue, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean inArticle(long[] cue) {
    if (!context.contains(cue[0])) {
      return false;
    }
    if (cue.length == 1) {
      return true;
    }
    for (int i = 0; i + cue.length <= atoms.size(); i++) {
      if (matchesAt(cue, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesAt(long[] cue, int first) {
    if (first < 0 || first + cue.length > atoms.size()) {
      return false;
    }
    for (int i = 0; i < cue.length; i++) {
      if (atoms.hash(first + i) != cue[i]) {
        return false;
      }
    }
    return atoms.sentence(first) == atoms.sentence(first + cue.length - 1);
  }

  private boolean classHolds(Scope scope, String word, Match match) {
    if (scope == Scope.ARTICLE) {
      return context.firm(word) > 0;
    }
    int atom = scope == Scope.BEFORE ? match.first() - 1 : match.end();
    boolean joined =
        scope == Scope.BEFORE
            ? context.joined(atom, match.first())
            : context.joined(match.end() - 1, atom);
    if (!joined) {
      return false;
    }
    return switch (word) {
      case "forename" -> context.isForename(atom) && !context.inCapitals(atom);
      case "address" -> context.has(Signal.ADDRESS, atom);
      case "surname" -> neighbours.isLooseCapital(atom) && !context.inCapitals(atom);
      default -> false;
    };
  }
}
