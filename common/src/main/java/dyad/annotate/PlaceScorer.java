package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.MentionType;
import dyad.model.SectionKind;

/** Sums what speaks for and against reading a phrase as a capital, town or region. */
final class PlaceScorer {
  private static final long OF = Atoms.hashOf("of");
  private static final double LOG10_OF_UNSURE_CITY = 4; // 10,000 people: as likely a town as not
  private static final double SAME_REGION = 2; // Paris, and Texas elsewhere in the article
  private static final double SETTING_GAIN = 4;
  private static final double ABROAD_LOSS = 4;
  private static final double BESIDE_STATE = 3.5;
  private static final double BESIDE_CAPITAL = 1;
  private static final double SAME_REGION_TOWN = 1;
  private static final double EXPLAINED = 4;
  private static final double BEHIND_TOWN = 3;

  private final ArticleContext context;
  private final Atoms atoms;
  private final Neighbours neighbours;

  PlaceScorer(ArticleContext context, Neighbours neighbours) {
    this.context = context;
    this.atoms = context.atoms;
    this.neighbours = neighbours;
  }

  /**
   * Logits of a reading as a place.
   *
   * @param cover type of the name that the finder proposes for exactly this stretch; null if none
   */
  double score(Sense sense, Match match, MentionType cover) {
    double score = prior(sense, match);
    score -= neighbours.isBeforeStreet(match) ? Neighbours.STREET : 0;
    score += evidence(sense) + nextPlace(sense, match) + beside(sense, match);
    score += setting(sense, match, cover);
    score -= sense.kind() == SenseKind.CITY ? overshadowed(sense, match) : 0;
    score += sense.admin() != null && isBehindTownOf(sense, match) ? BEHIND_TOWN : 0;
    score -= isAcronym(match) ? 3 : 0;
    if (cover == MentionType.LOCATION) {
      score += 2.5;
    } else if (cover == null && context.hasNames()) {
      score -= sense.kind() == SenseKind.CITY ? 2.5 : 0.7;
    }
    return score;
  }

  private double prior(Sense sense, Match match) {
    if (sense.kind() == SenseKind.REGION && sense.population() < 0) {
      return abbreviation(match);
    }
    double ordinary = sense.ordinary() ? -2 : 0;
    return switch (sense.kind()) {
      case CAPITAL -> 3 + ordinary;
      case REGION -> 2.5 + ordinary;
      default -> Math.log10(Math.max(sense.population(), 500)) - LOG10_OF_UNSURE_CITY + ordinary;
    };
  }

  /** A postal or press abbreviation counts only behind a place and a comma: Lebanon, Pa. */
  private double abbreviation(Match match) {
    return context.isBehindPlace(match) ? 3 : -10;
  }

  private double evidence(Sense sense) {
    double score = context.evidence(sense.code());
    if (sense.kind() == SenseKind.CITY && context.namesRegion(sense.code(), sense.admin())) {
      score += SAME_REGION;
    }
    return score;
  }

  /** Agreement with the region or country named after a comma: Paris, Texas. */
  private double nextPlace(Sense sense, Match match) {
    Match next = context.largerPlace(match);
    if (next == null) {
      return 0;
    }
    boolean larger = false;
    for (Sense after : next.senses()) {
      if (after.kind() == SenseKind.NAME || after.kind() == SenseKind.REGION) {
        larger = true;
        if (sense.code().equals(after.code())
            && (after.admin() == null
                || sense.admin() == null
                || after.admin().equals(sense.admin()))) {
          return 4;
        }
      }
    }
    return larger && sense.kind() == SenseKind.CITY ? -1.5 : 0;
  }

  /** What the words on either side say of a place. */
  private double beside(Sense sense, Match match) {
    double score = 0;
    int before = match.first() - 1;
    int after = match.end();
    boolean joinedBefore = context.joined(before, match.first());
    if (joinedBefore && context.has(Signal.PREPOSITION, before)) {
      score += 1;
    }
    if (context.joined(after - 1, after) && context.has(Signal.PLACE, after)) {
      score += 0.7;
    }
    if (joinedBefore
        && before > 0
        && atoms.hash(before) == OF
        && context.has(Signal.PLACE, before - 1)) {
      score += 1.5;
    }
    if (!context.hasNames() && !context.inCapitals(match.first())) {
      double weight = sense.kind() == SenseKind.CITY || sense.ordinary() ? 2.5 : 0.8;
      if (neighbours.isBehindLooseCapital(match)) {
        score -= weight;
      }
      if (neighbours.isBeforeLooseCapital(match)) {
        score -= weight;
      }
      if (atoms.startsSentence(match.first()) && sense.kind() == SenseKind.CITY) {
        score -= 0.7;
      }
      if (joinedBefore && context.isForename(before)) {
        score -= 1.5;
      }
    }
    return score;
  }

  /** How well a place fits where the article is set. */
  private double setting(Sense sense, Match match, MentionType cover) {
    Setting setting = context.setting;
    double score = 0;
    if (cover == MentionType.LOCATION || cover == MentionType.COUNTRY) {
      score += SETTING_GAIN * setting.strength(sense.code());
      if (sense.kind() == SenseKind.CITY && setting.hasTownOf(sense.code(), sense.admin())) {
        score += SAME_REGION_TOWN;
      }
    }
    String home = setting.country();
    boolean abroad = home != null && !home.equals(sense.code());
    if (abroad && context.support(sense.code(), match) == 0) {
      score -= ABROAD_LOSS * setting.strength(home);
    }
    if (sense.kind() == SenseKind.CITY && neighbours.isBeforeResident(match)) {
      score += Neighbours.RESIDENT * setting.strength(sense.code());
    }
    String explained = setting.explained(atoms.phrase(match.first(), match.end()));
    if (explained != null && explained.equals(Setting.place(sense))) {
      score += EXPLAINED;
    }
    return score;
  }

  /** A town that bears the name of a state or capital of another country must be shown. */
  private static double overshadowed(Sense town, Match match) {
    double loss = 0;
    for (Sense sense : match.senses()) {
      if (!town.code().equals(sense.code())) {
        if (sense.kind() == SenseKind.NAME) {
          loss = Math.max(loss, BESIDE_STATE);
        } else if (sense.kind() == SenseKind.CAPITAL) {
          loss = Math.max(loss, BESIDE_CAPITAL);
        }
      }
    }
    return loss;
  }

  /** Rome, Georgia: the region whose town stands before the comma. */
  private boolean isBehindTownOf(Sense region, Match match) {
    Match before = context.matchAt(match.first() - 1);
    if (before == null || region.kind() != SenseKind.REGION) {
      return false;
    }
    Match larger = context.largerPlace(before);
    if (larger == null || larger.first() != match.first()) {
      return false;
    }
    for (Sense sense : before.senses()) {
      if (sense.kind() == SenseKind.CITY && Setting.place(region).equals(Setting.place(sense))) {
        return true;
      }
    }
    return false;
  }

  /** A place name in capitals amid small letters is rather an acronym: SWAT, MENA. */
  private boolean isAcronym(Match match) {
    return match.end() - match.first() == 1
        && atoms.isAllUpper(match.first())
        && atoms.end(match.first()) - atoms.start(match.first()) > 2
        && !atoms.startsSentence(match.first())
        && !context.inCapitals(match.first())
        && context.section(match.first()) != SectionKind.DATELINE;
  }
}
