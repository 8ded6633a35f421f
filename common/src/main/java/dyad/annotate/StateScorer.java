package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Country;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.MentionType;

/** Sums what speaks for and against reading a phrase as a country or its people. */
final class StateScorer {
  private static final long IN = Atoms.hashOf("in");
  private static final double PRIOR = 4;
  private static final double NAMESAKE_LOSS = 12;
  private static final double ANACHRONISM = 4.5; // a fitting region wins, else the name counts
  private static final double SET_ELSEWHERE = 0.25; // strength of a few everyday words
  private static final double PRIVATE_NOUN = 7; // more than a demonym has without context

  private final ArticleContext context;
  private final Atoms atoms;
  private final Neighbours neighbours;

  StateScorer(ArticleContext context, Neighbours neighbours) {
    this.context = context;
    this.atoms = context.atoms;
    this.neighbours = neighbours;
  }

  /**
   * Logits of a reading as a country's name or adjective.
   *
   * @param cover type of the name that the finder proposes for exactly this stretch; null if none
   */
  double score(Sense sense, Match match, MentionType cover) {
    double score = PRIOR;
    score -= neighbours.isBeforeStreet(match) ? Neighbours.STREET : 0;
    score += Math.min(1, context.evidence(sense.code()));
    score -= sense.kind() == SenseKind.NAME ? namesake(sense, match) : 0;
    score -= isYetToBe(sense) ? ANACHRONISM : 0;
    if (sense.kind() == SenseKind.DEMONYM && (beforePrivateNoun(match) || isLanguage(match))) {
      score -= PRIVATE_NOUN;
    }
    score -= neighbours.isBehindForename(match) ? 5 : 0;
    score += cover == MentionType.LOCATION || cover == MentionType.COUNTRY ? 1 : 0;
    return score;
  }

  /** What speaks against a country that the article may not mean: Lebanon has a Tennessee town. */
  private double namesake(Sense sense, Match match) {
    String home = context.setting.country();
    if (home == null || home.equals(sense.code()) || !hasTown(match, home)) {
      return 0;
    }
    double loss = neighbours.isBeforeResident(match) ? Neighbours.RESIDENT : 0;
    return context.support(sense.code(), match) > 0
        ? loss
        : loss + NAMESAKE_LOSS * context.setting.strength(home);
  }

  private static boolean hasTown(Match match, String code) {
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.CITY && code.equals(sense.code())) {
        return true;
      }
    }
    return false;
  }

  /** South Sudan in 2008: a region of Sudan; a state once gone is named for long after. */
  private boolean isYetToBe(Sense sense) {
    Country country = context.gazetteer.country(sense.code());
    return context.text.date() != null
        && country != null
        && context.text.date().getYear() < country.from();
  }

  /** French class, Irish pub, Mexican food: a subject, a cuisine, a breed, no country's doing. */
  private boolean beforePrivateNoun(Match match) {
    int after = match.end();
    if (!context.joined(after - 1, after) || context.inCapitals(match.first())) {
      return false;
    }
    return context.has(Signal.DEMONYM_NOUN, after)
        || (context.has(Signal.SCHOOL, after) && isSetElsewhere(match));
  }

  /** True when the article is set in another country and says nothing else of this one. */
  private boolean isSetElsewhere(Match match) {
    String home = context.setting.country();
    if (home == null || context.setting.strength(home) < SET_ELSEWHERE) {
      return false;
    }
    for (Sense sense : match.senses()) {
      if (home.equals(sense.code()) || context.support(sense.code(), match) > 0) {
        return false;
      }
    }
    return true;
  }

  /** "spoke in French.", "teaching English to": a language, when no noun follows. */
  private boolean isLanguage(Match match) {
    int before = match.first() - 1;
    if (!context.joined(before, match.first())
        || match.end() - match.first() > 1
        || atoms.surface(match.first()).endsWith("s")) {
      return false;
    }
    int after = match.end();
    boolean last = !context.joined(after - 1, after);
    return context.has(Signal.LANGUAGE_VERB, before)
        ? last || context.has(Signal.LINK, after)
        : last && atoms.hash(before) == IN;
  }
}
