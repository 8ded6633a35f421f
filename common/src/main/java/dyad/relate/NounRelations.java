package dyad.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Relations that nouns show: "an Israeli attack on Lebanon", "talks between Iran and Iraq". */
final class NounRelations {
  private static final int OWNER_REACH = 4; // tokens from a country to the noun it qualifies
  private static final int TARGET_REACH = 8; // tokens from the noun to the preposition's name
  private static final Set<String> TARGET =
      Set.of("on", "against", "to", "with", "for", "over", "into", "toward", "towards", "at");
  private static final Set<String> OBJECT = Set.of("of"); // "Russia's invasion of Ukraine"
  private static final Set<String> AGENT = Set.of("by", "from");

  private final SentenceWords words;
  private final NounReader nouns;
  private final PartyReader parties;

  NounRelations(SentenceWords words, NounReader nouns, PartyReader parties) {
    this.words = words;
    this.nouns = nouns;
    this.parties = parties;
  }

  /**
   * Relations of all nouns, in text order.
   *
   * @param read tokens that a verb has been read with
   */
  List<Found> find(Set<Integer> read) {
    List<Found> found = new ArrayList<>();
    for (int t = 0; t < words.size(); t++) {
      NounSense sense = read.contains(t) || nouns.describes(t) ? null : nouns.at(t);
      if (sense != null && sense.isAct()) {
        Found relation = of(t, sense);
        if (relation != null) {
          found.add(relation);
        }
      }
    }
    return found;
  }

  private Found of(int noun, NounSense sense) {
    int end = Math.min(words.size(), noun + TARGET_REACH);
    for (int t = noun + 1; t < end; t++) {
      if (words.isBreak(t) || words.isTag(t, "VERB") || words.isAuxiliary(t)) {
        end = t;
      }
    }
    Parties between = parties.behind(Set.of("between", "among"), noun + 1, reach(end));
    if (between.countries().size() > 1) {
      return found(between.countries(), Set.of(), true, noun, sense);
    }
    Set<String> owner = owner(noun);
    Parties agent = parties.behind(AGENT, noun + 1, end);
    Parties target = parties.behind(TARGET, noun + 1, end);
    Parties object = parties.behind(OBJECT, noun + 1, end);
    boolean takesObject = target.isNobody() && !(owner.isEmpty() && agent.isNobody());
    target = takesObject ? object : target;
    Set<String> sources = owner.isEmpty() ? agent.countries() : owner;
    if (owner.size() > 1 && sense.isMutual() && target.isNobody()) {
      return found(owner, Set.of(), true, noun, sense);
    }
    Set<String> targets = target.without(sources).countries();
    if (sources.isEmpty() || targets.isEmpty()) {
      return null;
    }
    return found(sources, targets, false, noun, sense);
  }

  /** A list behind "between" goes on behind the reach of its first name. */
  private int reach(int end) {
    return Math.min(words.size(), end + TARGET_REACH);
  }

  /** "Israeli air attack", "Libya's ties": whom the noun belongs to. */
  private Set<String> owner(int noun) {
    for (int t = noun - 1; t >= Math.max(0, noun - OWNER_REACH); t--) {
      if (words.inName(t)) {
        int first = words.name(t);
        Set<String> countries = new LinkedHashSet<>();
        while (first > 0
            && words.nameStart(first) - words.nameEnd(first - 1) <= 1
            && words.nameStart(first) > words.nameEnd(first - 1)
            && isHyphenOrAnd(words.nameEnd(first - 1))) {
          first--;
        }
        countries.addAll(parties.at(words.nameStart(first), noun).countries());
        return countries;
      }
      boolean isInPhrase =
          words.isTag(t, "ADJ")
              || words.isTag(t, "NOUN")
              || words.isTag(t, "NUM")
              || words.isGenitive(t);
      if (!isInPhrase) {
        return Set.of();
      }
    }
    return Set.of();
  }

  private boolean isHyphenOrAnd(int t) {
    return words.is(t, "-") || words.is(t, "–") || words.is(t, "and") || words.is(t, "/");
  }

  private static Found found(
      Set<String> sources, Set<String> targets, boolean isMutual, int noun, NounSense sense) {
    return new Found(
        sources,
        targets,
        isMutual,
        sense.category(),
        noun,
        false,
        false,
        false,
        RelationBasis.NOUN);
  }
}
