package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.ContextRules.Rule;
import dyad.gazetteer.ContextRules.Scope;
import dyad.gazetteer.Country;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.util.List;
import java.util.Objects;

/**
 * Chooses what a phrase of the gazetteer means where it stands. Every reading gets a sum of logits:
 * a prior for its kind, the context rules of the phrase, the article's other evidence for the
 * country, the place named after a comma, the words on either side, and what the name finder says.
 */
final class ReadingChooser {
  private static final int NEAR = 8; // atoms on either side
  private static final double LOG10_OF_UNSURE_CITY = 4; // 10,000 people: as likely a town as not
  private static final double SAME_REGION = 2; // Paris, and Texas elsewhere in the article
  private static final double STREET = 6;
  private static final double MAX_EVIDENCE = 2.5;
  private static final double SETTING_GAIN = 4;
  private static final double ABROAD_LOSS = 4;
  private static final double NAMESAKE_LOSS = 12;
  private static final double BESIDE_STATE = 3.5;
  private static final double BESIDE_CAPITAL = 1;
  private static final double SAME_REGION_TOWN = 1;
  private static final double EXPLAINED = 4;
  private static final double RESIDENT = 2;
  private static final double BEHIND_TOWN = 3;
  private static final double ANACHRONISM =
      4.5; // a fitting region wins, else the name still counts
  private static final double SET_ELSEWHERE = 0.25; // strength of a few everyday words
  private static final double PRIVATE_NOUN = 7; // more than a demonym has without context

  private final ArticleContext context;
  private final Atoms atoms;

  ReadingChooser(ArticleContext context) {
    this.context = context;
    this.atoms = context.atoms;
  }

  /**
   * The best reading.
   *
   * @param cover type of the name that the finder proposes for exactly this stretch; null if none
   */
  Reading choose(Match match, MentionType cover) {
    List<Rule> rules = context.gazetteer.rules().of(atoms, match.first(), match.end());
    double none = noneScore(cover) + ruleScore(rules, match, null);
    Sense best = null;
    double bestScore = none;
    double second = Double.NEGATIVE_INFINITY;
    for (Sense sense : match.senses()) {
      double score = score(sense, match, cover) + ruleScore(rules, match, sense);
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
    double score = prior(sense, match);
    if (lendsItsName(sense) && beforeStreet(match)) {
      score -= STREET;
    }
    if (isPlace(sense)) {
      score += evidence(sense) + nextPlace(sense, match) + neighbours(sense, match);
      score += setting(sense, match, cover);
      score -= sense.kind() == SenseKind.CITY ? overshadowed(sense, match) : 0;
      score += sense.admin() != null && isBehindTownOf(sense, match) ? BEHIND_TOWN : 0;
      score -= isAcronym(match) ? 3 : 0;
      if (cover == MentionType.LOCATION) {
        score += 2.5;
      } else if (cover == null && context.hasNames()) {
        score -= sense.kind() == SenseKind.CITY ? 2.5 : 0.7;
      }
    } else if (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM) {
      score += Math.min(1, evidence(sense));
      score -= sense.kind() == SenseKind.NAME ? namesake(sense, match) : 0;
      score -= isYetToBe(sense) ? ANACHRONISM : 0;
      if (sense.kind() == SenseKind.DEMONYM && (beforePrivateNoun(match) || isLanguage(match))) {
        score -= PRIVATE_NOUN;
      }
      score -= behindForename(match) ? 5 : 0;
      score += cover == MentionType.LOCATION || cover == MentionType.COUNTRY ? 1 : 0;
    } else if (sense.kind() == SenseKind.PLACE) {
      score += cover == MentionType.LOCATION ? 2.5 : 0;
    } else if (sense.kind() == SenseKind.LEADER) {
      score += leader(sense, match, cover);
    }
    return score;
  }

  private double prior(Sense sense, Match match) {
    double ordinary = sense.ordinary() ? -2 : 0;
    return switch (sense.kind()) {
      case NAME, DEMONYM -> 4;
      case METONYM, INTERNATIONAL, PRIVATE, PHRASE -> 5;
      case CAPITAL -> 3 + ordinary;
      case PLACE -> 5;
      case GROUP, ORGAN -> 3;
      case REGION -> sense.population() < 0 ? abbreviation(match) : 2.5 + ordinary;
      case CITY -> Math.log10(Math.max(sense.population(), 500)) - LOG10_OF_UNSURE_CITY + ordinary;
      case LEADER -> 1;
      case PREFIX -> isHyphenated(match) ? 5 : -5;
      case PLURAL -> 5;
    };
  }

  /** A postal or press abbreviation counts only behind a place and a comma: Lebanon, Pa. */
  private double abbreviation(Match match) {
    boolean behindPlace =
        match.first() > 0
            && atoms.separator(match.first()) == Atoms.COMMA
            && context.matchAt(match.first() - 1) != null;
    return behindPlace ? 3 : -10;
  }

  private boolean isHyphenated(Match match) {
    return match.end() < atoms.size() && atoms.separator(match.end()) == Atoms.HYPHEN;
  }

  private static boolean isPlace(Sense sense) {
    return switch (sense.kind()) {
      case CAPITAL, CITY, REGION -> true;
      default -> false;
    };
  }

  private double evidence(Sense sense) {
    int count = context.firm(sense.code());
    double score = count == 0 ? 0 : Math.min(MAX_EVIDENCE, 0.8 + 0.5 * Math.log(count));
    if (sense.kind() == SenseKind.CITY && context.namesRegion(sense.code(), sense.admin())) {
      score += SAME_REGION;
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
    if (sense.kind() == SenseKind.CITY && isResident(match.end())) {
      score += RESIDENT * setting.strength(sense.code());
    }
    String explained = setting.explained(atoms.phrase(match.first(), match.end()));
    if (explained != null && explained.equals(place(sense))) {
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
      if (sense.kind() == SenseKind.CITY && place(region).equals(place(sense))) {
        return true;
      }
    }
    return false;
  }

  private static String place(Sense sense) {
    return sense.admin() == null ? sense.code() : sense.code() + "." + sense.admin();
  }

  /** What speaks against a country that the article may not mean: Lebanon has a Tennessee town. */
  private double namesake(Sense sense, Match match) {
    String home = context.setting.country();
    if (home == null || home.equals(sense.code()) || !hasTown(match, home)) {
      return 0;
    }
    double loss = isResident(match.end()) ? RESIDENT : 0;
    return context.support(sense.code(), match) > 0
        ? loss
        : loss + NAMESAKE_LOSS * context.setting.strength(home);
  }

  /** French class, Irish pub, Mexican food: a subject, a cuisine, a breed, no country's doing. */
  private boolean beforePrivateNoun(Match match) {
    int after = match.end();
    if (after >= atoms.size()
        || !context.joined(after - 1, after)
        || context.inCapitals(match.first())) {
      return false;
    }
    return context.has(Signal.DEMONYM_NOUN, after)
        || (context.has(Signal.SCHOOL, after) && isSetElsewhere(match));
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
    boolean alone =
        after >= atoms.size()
            || !context.joined(after - 1, after)
            || context.has(Signal.LINK, after);
    boolean behindVerb =
        context.has(Signal.LANGUAGE_VERB, before)
            || (atoms.hash(before) == IN
                && (after >= atoms.size() || !context.joined(after - 1, after)));
    return alone && behindVerb;
  }

  private static final long IN = Atoms.hashOf("in");

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

  /** South Sudan in 2008: a region of Sudan; a state once gone is named for long after. */
  private boolean isYetToBe(Sense sense) {
    Country country = context.gazetteer.country(sense.code());
    return context.text.date() != null
        && country != null
        && context.text.date().getYear() < country.from();
  }

  private static boolean hasTown(Match match, String code) {
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.CITY && code.equals(sense.code())) {
        return true;
      }
    }
    return false;
  }

  /** A country's people are named by its adjective, a town's by its name: Lebanon woman. */
  private boolean isResident(int after) {
    return after < atoms.size()
        && context.joined(after - 1, after)
        && context.has(Signal.RESIDENT, after);
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

  /** Names of countries and places are also names of streets. */
  private static boolean lendsItsName(Sense sense) {
    return isPlace(sense) || sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM;
  }

  /** Dublin Road, Indian Lake Road. */
  private boolean beforeStreet(Match match) {
    for (int i = match.end(); i < Math.min(atoms.size(), match.end() + 2); i++) {
      if (!context.joined(i - 1, i) || !atoms.startsUpper(i) || context.inCapitals(i)) {
        return false;
      }
      if (context.has(Signal.STREET, i)) {
        return true;
      }
    }
    return false;
  }

  /** Monica French, Kathy Ireland. */
  private boolean behindForename(Match match) {
    int before = match.first() - 1;
    return match.end() - match.first() == 1
        && context.joined(before, match.first())
        && atoms.separator(match.first()) == Atoms.JOINED
        && !context.inCapitals(match.first())
        && !isPlainName(context.matchAt(before))
        && context.isForename(before);
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

  private double neighbours(Sense sense, Match match) {
    double score = 0;
    int before = match.first() - 1;
    int after = match.end();
    boolean joinedBefore = context.joined(before, match.first());
    if (joinedBefore && context.has(Signal.PREPOSITION, before)) {
      score += 1;
    }
    if (after < atoms.size()
        && context.joined(after - 1, after)
        && context.has(Signal.PLACE, after)) {
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
      if (joinedBefore && isLooseCapital(before) && !atoms.startsSentence(before)) {
        score -= weight;
      }
      if (context.joined(after - 1, after) && isLooseCapital(after)) {
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

  private static final long OF = Atoms.hashOf("of");

  /** A capitalised word that the gazetteer does not know as part of a name. */
  private boolean isLooseCapital(int atom) {
    return atoms.isWord(atom)
        && atoms.startsUpper(atom)
        && !isPlainName(context.matchAt(atom))
        && !context.has(Signal.PLACE, atom)
        && !context.has(Signal.OFFICE, atom)
        && !context.has(Signal.ORGAN, atom)
        && !context.has(Signal.PRIVATE, atom);
  }

  /** True when the gazetteer knows the word as more than a town or a surname. */
  private static boolean isPlainName(Match match) {
    if (match == null) {
      return false;
    }
    for (Sense sense : match.senses()) {
      if (!sense.ordinary() && sense.kind() != SenseKind.CITY) {
        return true;
      }
    }
    return false;
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
      } else if (isLooseCapital(before) && !atoms.startsSentence(before)) {
        score -= 3;
      }
      if (context.isForename(before)) {
        score -= 4;
      }
    }
    if (match.end() < atoms.size()
        && context.joined(match.end() - 1, match.end())
        && isLooseCapital(match.end())) {
      score -= 3;
    }
    return score;
  }

  private double ruleScore(List<Rule> rules, Match match, Sense sense) {
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
      case "surname" -> isLooseCapital(atom) && !context.inCapitals(atom);
      default -> false;
    };
  }
}
