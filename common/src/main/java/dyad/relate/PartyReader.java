package dyad.relate;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out which of a sentence's names are parties in a stretch of it. */
final class PartyReader {
  private static final int LIST_REACH = 7; // tokens between two names that act together
  private static final int TITLE_REACH = 5; // tokens of a title between two names of one party
  private static final int PHRASE_REACH = 8; // tokens from a preposition to the name it governs

  private static final int ASIDE_REACH = 8; // tokens between the two commas of an aside

  private static final Set<String> ENDING =
      Set.of(
          "since",
          "after",
          "before",
          "while",
          "despite",
          "amid",
          "because",
          "during",
          "until",
          "although",
          "though",
          "following");
  private static final Set<String> BORDER = Set.of("border", "borders", "frontier");
  private static final Set<String> TARGETING = Set.of("to", "with", "against", "on", "for");
  private static final Set<String> PLACING =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "via",
          "around",
          "throughout",
          "within",
          "along",
          "off",
          "through");
  private static final Set<String> BACKGROUND =
      Set.of(
          "despite",
          "amid",
          "since",
          "after",
          "before",
          "during",
          "like",
          "unlike",
          "under",
          "than",
          "as",
          "following",
          "including",
          "besides",
          "without",
          "because",
          "except");
  private static final Set<String> JOINING = Set.of("and", "&", "or", "-", "–", "/", "plus", ",");

  private final SentenceWords words;

  PartyReader(SentenceWords words) {
    this.words = words;
  }

  /** Who stands in a stretch before its verb: the first name and those beside it. */
  Parties subject(int from, int to) {
    int name = nameFrom(behindOpening(from, to), to);
    while (name >= 0 && isUnknown(name)) {
      int next = name + 1;
      boolean near =
          isBefore(next, to) && words.nameStart(next) - words.nameEnd(name) <= TITLE_REACH;
      if (!near) {
        break;
      }
      name = next;
    }
    if (name < 0 || isInAside(name, from)) {
      return Parties.NOBODY;
    }
    List<Integer> headline = listed(name, to);
    return parties(headline.isEmpty() ? chain(name, to) : headline, false);
  }

  /** "US, China sign": in headlines a comma stands for "and"; empty if the list is another. */
  private List<Integer> listed(int name, int to) {
    boolean isTwo =
        isBefore(name + 1, to)
            && words.nameEnd(name + 1) == to
            && words.isComma(words.nameEnd(name))
            && words.nameStart(name + 1) == words.nameEnd(name) + 1;
    return isTwo ? List.of(name, name + 1) : List.of();
  }

  /** "Barzani, a longtime U.S. ally,": the name says of somebody else what he is. */
  private boolean isInAside(int name, int from) {
    for (int t = words.nameStart(name) - 1; t > from; t--) {
      if (words.isBreak(t)) {
        return words.is(t + 1, "a")
            || words.is(t + 1, "an")
            || (!words.inName(t + 1) && (words.isTag(t + 1, "VERB") || words.isTag(t + 1, "ADP")));
      }
    }
    return false;
  }

  /**
   * Whom something is done to in a stretch behind a verb: the first name that neither is one of the
   * doers nor says where or when, and those beside it; a place for want of a better one.
   */
  Parties target(int from, int to, Set<String> doers) {
    Parties place = Parties.NOBODY;
    int end = objectsEnd(from, to);
    int name = nameFrom(from, end);
    while (name >= 0 && isBefore(name, end)) {
      List<Integer> chain = chain(name, end);
      String before = preposition(name, from);
      if (before.equals("according")) {
        break;
      }
      boolean isDoer = words.country(name) != null && doers.contains(words.country(name));
      boolean isAside = BACKGROUND.contains(before) || (before.equals("by") && isAgent(name, from));
      if (!isDoer && !isAside && !isUnknown(name)) {
        boolean isPlace = PLACING.contains(before) || isLine(name);
        Parties found = parties(chain, isPlace).without(doers);
        if (!isPlace) {
          return found;
        }
        if (place.isNobody() && !found.countries().isEmpty()) {
          place = found;
        }
      }
      name = chain.get(chain.size() - 1) + 1;
    }
    return place;
  }

  /** "talks mediated by Turkey", not "calls by Turkey". */
  private boolean isAgent(int name, int from) {
    for (int t = words.nameStart(name) - 1; t > from; t--) {
      if (words.is(t, "by")) {
        return words.isTag(t - 1, "VERB");
      }
    }
    return false;
  }

  /** Whether the first of some parties is a city or capital. */
  boolean isTown(Parties found) {
    return found.first() >= 0 && words.named(found.first()).isTown();
  }

  /** "the border with Thailand", "near the Thai border". */
  private boolean isLine(int name) {
    int start = words.nameStart(name);
    return BORDER.contains(words.at(words.nameEnd(name))) || BORDER.contains(words.at(start - 2));
  }

  /** Where what a verb governs ends: before "since …", or a comma that opens something else. */
  private int objectsEnd(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.inName(t)) {
        continue;
      }
      if (ENDING.contains(words.at(t))) {
        return t;
      }
      if (words.isComma(t) && !isListed(t)) {
        int closing = closingComma(t, to);
        if (closing < 0 && !TARGETING.contains(words.at(t + 1)) && !words.isTag(t + 1, "CCONJ")) {
          return t;
        }
        t = closing < 0 ? t : closing;
      }
    }
    return to;
  }

  /** "artillery, mortar and rocket fire": what stands behind the comma goes on. */
  private boolean isListed(int comma) {
    if (words.inName(comma - 1) && words.inName(comma + 1)) {
      return true;
    }
    for (int t = comma + 1; t < Math.min(words.size(), comma + LIST_REACH); t++) {
      if (words.isTag(t, "CCONJ")) {
        return true;
      }
      boolean isPart = words.isNominal(t) || words.isTag(t, "ADJ") || words.isComma(t);
      if (!isPart) {
        return false;
      }
    }
    return false;
  }

  private int closingComma(int comma, int to) {
    for (int t = comma + 1; t < Math.min(to, comma + ASIDE_REACH); t++) {
      if (words.isComma(t)) {
        return t;
      }
    }
    return -1;
  }

  /** The name behind one of some prepositions, and those beside it. */
  Parties behind(Set<String> prepositions, int from, int to) {
    for (int name = nameFrom(from, to); isBefore(name, to); name++) {
      if (prepositions.contains(preposition(name, from))) {
        return parties(chain(name, to), false);
      }
    }
    return Parties.NOBODY;
  }

  /** The name that begins at a token, and those beside it. */
  Parties at(int token, int to) {
    int name = words.name(token);
    return name < 0 ? Parties.NOBODY : parties(chain(name, to), false);
  }

  /** Index of the first name that begins in a stretch; -1 for none. */
  int nameFrom(int from, int to) {
    for (int n = 0; n < words.nameCount(); n++) {
      if (words.nameStart(n) >= from) {
        return words.nameStart(n) < to ? n : -1;
      }
    }
    return -1;
  }

  /** "according" for according to; empty when no preposition governs the name. */
  String preposition(int name, int from) {
    int start = words.nameStart(name);
    for (int t = start - 1; t >= Math.max(from, start - PHRASE_REACH); t--) {
      if (words.is(t, "than") && words.isTag(t + 1, "NUM")) {
        continue; // "on more than 500 Russian firms"
      }
      if (words.isTag(t, "ADP") || words.is(t, "to") || words.is(t, "than") || words.is(t, "as")) {
        return words.is(t - 1, "according") ? "according" : words.at(t);
      }
      boolean isInPhrase =
          words.inName(t)
              || words.isGenitive(t)
              || words.isTag(t, "DET")
              || words.isTag(t, "ADJ")
              || words.isTag(t, "NOUN")
              || words.isTag(t, "PROPN")
              || words.isTag(t, "NUM")
              || words.isTag(t, "CCONJ")
              || words.isTag(t, "PRON");
      if (!isInPhrase) {
        return "";
      }
    }
    return "";
  }

  private boolean isBefore(int name, int to) {
    return name >= 0 && name < words.nameCount() && words.nameStart(name) < to;
  }

  /** A person or place that nobody could give a country says nothing about who acts. */
  private boolean isUnknown(int name) {
    return words.country(name) == null && words.named(name).type() != MentionType.ORGANIZATION;
  }

  /** First token after "In Geneva on Friday,"; the stretch's own start if it opens otherwise. */
  private int behindOpening(int from, int to) {
    boolean opens =
        (words.isTag(from, "ADP")
                || words.isTag(from, "SCONJ")
                || words.isTag(from, "ADV")
                || words.isTag(from, "VERB"))
            && !words.inName(from);
    if (!opens) {
      return from;
    }
    for (int t = from; t < to; t++) {
      boolean isListed = words.inName(t - 1) && words.inName(t + 1) && hasAnd(t, to);
      if (words.isComma(t) && hasNominal(t + 1, to) && !isListed) {
        return t + 1;
      }
    }
    return from;
  }

  private boolean hasNominal(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isNominal(t)) {
        return true;
      }
    }
    return false;
  }

  /** A name and those beside it: "Iran, Iraq and the Syrian government". */
  private List<Integer> chain(int name, int to) {
    List<Integer> chain = new ArrayList<>(List.of(name));
    int settled = 1;
    for (int next = name + 1; isBefore(next, to); next++) {
      int left = words.nameEnd(next - 1);
      int right = words.nameStart(next);
      boolean isTitle = isSameParty(next - 1, next, left, right);
      if (!isTitle && !isJoined(left, right)) {
        break;
      }
      chain.add(next);
      if (isTitle || hasAnd(left, right)) {
        settled = chain.size();
      }
    }
    return chain.subList(0, settled);
  }

  private boolean isSameParty(int first, int second, int left, int right) {
    if (right - left > TITLE_REACH) {
      return false;
    }
    boolean same =
        words.country(first) == null
            ? words.country(second) == null
            : words.country(first).equals(words.country(second));
    for (int t = left; t < right; t++) {
      if (!words.isNominal(t) && !words.isTag(t, "ADJ") && !words.isTag(t, "PUNCT")) {
        return false;
      }
    }
    return same && !hasAnd(left, right);
  }

  private boolean isJoined(int left, int right) {
    if (right == left || right - left > LIST_REACH) {
      return false;
    }
    boolean joined = false;
    for (int t = left; t < right; t++) {
      boolean joins = JOINING.contains(words.at(t)) || words.isTag(t, "CCONJ");
      if (words.isComma(t)
          && !(t + 1 == right || (words.is(t + 1, "the") && t + 2 == right))
          && !words.isTag(t + 1, "CCONJ")) {
        return false;
      }
      boolean isPart =
          words.isNominal(t)
              || words.isTag(t, "ADJ")
              || words.isTag(t, "DET")
              || words.isTag(t, "NUM")
              || words.isGenitive(t)
              || words.is(t, "from")
              || words.is(t, "with");
      if (!joins && !isPart) {
        return false;
      }
      joined |= joins;
    }
    return joined;
  }

  private boolean hasAnd(int left, int right) {
    for (int t = left; t < right; t++) {
      if (words.isTag(t, "CCONJ") || (JOINING.contains(words.at(t)) && !words.isComma(t))) {
        return true;
      }
    }
    return false;
  }

  private Parties parties(List<Integer> chain, boolean isPlace) {
    Set<String> countries = new LinkedHashSet<>();
    for (int name : chain) {
      if (words.country(name) != null) {
        countries.add(words.country(name));
      }
    }
    return new Parties(countries, isPlace, chain.get(0));
  }
}
