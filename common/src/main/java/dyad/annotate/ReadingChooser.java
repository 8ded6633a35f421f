package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.ContextRules.Rule;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.MentionType;
import java.util.List;
import java.util.Objects;

/**
 * Chooses what a phrase of the gazetteer means where it stands. Every reading gets a sum of logits:
 * a prior for its kind, the context rules of the phrase, the article's other evidence for the
 * country, the place named after a comma, the words on either side, and what the name finder says.
 */
final class ReadingChooser {
  private final ArticleContext context;
  private final Atoms atoms;
  private final Neighbours neighbours;
  private final RuleScorer rules;
  private final PlaceScorer places;
  private final StateScorer states;

  ReadingChooser(ArticleContext context) {
    this.context = context;
    this.atoms = context.atoms;
    this.neighbours = new Neighbours(context);
    this.rules = new RuleScorer(context, neighbours);
    this.places = new PlaceScorer(context, neighbours);
    this.states = new StateScorer(context, neighbours);
  }

  /**
   * The best reading.
   *
   * @param cover type of the name that the finder proposes for exactly this stretch; null if none
   */
  Reading choose(Match match, MentionType cover) {
    List<Rule> own = context.gazetteer.rules().of(atoms, match.first(), match.end());
    double none = noneScore(cover) + rules.score(own, match, null);
    Sense best = null;
    double bestScore = none;
    double second = Double.NEGATIVE_INFINITY;
    for (Sense sense : match.senses()) {
      double score = score(sense, match, cover) + rules.score(own, match, sense);
      if (score > bestScore) {
        second = best == null || !sameCode(best, sense) ? bestScore : second;
        best = sense;
        bestScore = score;
      } else if (best == null || !sameCode(best, sense)) {
        second = Math.max(second, score);
      }
    }
    return new Reading(match, best, bestScore - second);
  }

  private static boolean sameCode(Sense a, Sense b) {
    return Objects.equals(a.code(), b.code());
  }

  private double noneScore(MentionType cover) {
    if (cover == MentionType.PERSON) {
      return 3;
    }
    return cover == MentionType.ORGANIZATION ? 1.5 : 0;
  }

  private double score(Sense sense, Match match, MentionType cover) {
    return switch (sense.kind()) {
      case CAPITAL, CITY, REGION -> places.score(sense, match, cover);
      case NAME, DEMONYM -> states.score(sense, match, cover);
      case PLACE -> cover == MentionType.LOCATION ? 7.5 : 5;
      case METONYM, INTERNATIONAL, PRIVATE, PHRASE, PLURAL -> 5;
      case GROUP, ORGAN -> 3;
      case LEADER -> 1 + leader(sense, match, cover);
      case PREFIX -> isHyphenated(match) ? 5 : -5;
    };
  }

  private boolean isHyphenated(Match match) {
    return match.end() < atoms.size() && atoms.separator(match.end()) == Atoms.HYPHEN;
  }

  private double leader(Sense sense, Match match, MentionType cover) {
    double score = cover == MentionType.PERSON ? 3 : 0;
    boolean inOffice = context.inOffice(sense);
    if (!sense.ordinary()) {
      return score + (inOffice ? 3 : 1);
    }
    if (!inOffice) {
      return -6;
    }
    score += context.firm(sense.code()) > 0 ? 1 : -2;
    score += context.text.date() == null ? -1 : 0;
    int before = match.first() - 1;
    if (context.joined(before, match.first())) {
      if (context.has(Signal.OFFICE, before)) {
        score += 3.5;
      } else if (neighbours.isBehindLooseCapital(match)) {
        score -= 3;
      }
      if (context.isForename(before)) {
        score -= 4;
      }
    }
    if (neighbours.isBeforeLooseCapital(match)) {
      score -= 3;
    }
    return score;
  }
}
