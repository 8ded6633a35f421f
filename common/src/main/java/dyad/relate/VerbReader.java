package dyad.relate;

import dyad.relate.VerbGroup.Kind;
import dyad.relate.VerbGroup.Mood;
import java.util.List;
import java.util.Set;

/** Reads what the verbs of a sentence show, by composing each with what it governs. */
final class VerbReader {
  private static final int NOUN_REACH = 12; // tokens from a verb to the noun it governs
  private static final int VERB_REACH = 14; // tokens from a verb to the infinitive it governs
  private static final int PARTICLE_REACH = 4; // tokens from a verb to its particle
  private static final int DEPTH = 4; // "agreed to try to stop attacking"
  private static final Set<String> LINKING =
      Set.of("be", "remain", "become", "have", "seem", "stay");

  private final SentenceWords words;
  private final RelationLexicon lexicon;
  private final List<VerbGroup> groups;
  private final NounReader nouns;

  VerbReader(SentenceWords words, RelationLexicon lexicon, List<VerbGroup> groups) {
    this.words = words;
    this.lexicon = lexicon;
    this.groups = groups;
    this.nouns = new NounReader(words, lexicon);
  }

  /** True for a verb of telling, which does nothing itself. */
  boolean tells(VerbGroup group) {
    VerbSense sense = sense(group);
    return sense != null && sense.operator() == VerbOperator.SAY;
  }

  /** True for a verb that says of what it governs that it is not so, or is refused. */
  boolean denies(VerbGroup group) {
    VerbSense sense = sense(group);
    return sense != null
        && (sense.operator() == VerbOperator.DENY || sense.category() == EventCategory.REJECT);
  }

  /** True for a verb whose subject is at the receiving end. */
  boolean receives(VerbGroup group) {
    VerbSense sense = sense(group);
    return sense != null && sense.operator() == VerbOperator.RECEIVE;
  }

  /** True for a verb whose object is only whom it is told to: "warned Lithuania". */
  boolean alerts(VerbGroup group) {
    return group.lemma().equals("warn") || group.lemma().equals("caution");
  }

  /**
   * What a verb shows.
   *
   * @param end token after what it may govern
   * @param subject first token of its subject; asked for the noun of a passive
   */
  Reading read(int verb, int end, int subject) {
    return read(verb, end, subject, DEPTH);
  }

  private Reading read(int verb, int end, int subject, int depth) {
    VerbGroup group = groups.get(verb);
    VerbSense sense = sense(group);
    if (depth == 0) {
      return Reading.NOTHING;
    }
    if (sense == null && !LINKING.contains(group.lemma())) {
      return Reading.NOTHING;
    }
    Reading reading;
    if (sense != null && sense.category() != null) {
      reading = new Reading(sense.category(), group.main(), sense.isMutual(), false, false, true);
      reading = sharpened(reading, group, end);
    } else {
      VerbOperator operator = sense == null ? VerbOperator.START : sense.operator();
      reading = composed(operator, group, content(operator, verb, end, subject, depth));
    }
    return reading.isNothing() ? reading : inMood(reading, group);
  }

  private Reading composed(VerbOperator operator, VerbGroup group, Reading content) {
    Composed composed = lexicon.compose(operator, content.category(), content.isVerb());
    if (composed.category() == null) {
      return Reading.NOTHING;
    }
    boolean keeps = composed.category() == content.category();
    return new Reading(
        composed.category(),
        keeps && content.token() >= 0 ? content.token() : group.main(),
        content.isMutual(),
        composed.isNegated() != content.isNegated(),
        content.isHypothetical(),
        true);
  }

  /** "agreed to impose sanctions" is no agreement with the one they are imposed on. */
  private Reading sharpened(Reading reading, VerbGroup group, int end) {
    int token = nounBehind(group.main() + 1, end);
    NounSense noun = token < 0 ? null : nouns.at(token);
    boolean signs =
        reading.category() == EventCategory.SUPPORT || reading.category() == EventCategory.AGREE;
    return new Reading(
        reading.category(),
        reading.token(),
        reading.isMutual() || (signs && noun != null && noun.isMutual()),
        false,
        false,
        true);
  }

  private Reading inMood(Reading reading, VerbGroup group) {
    EventCategory category = reading.category();
    boolean negated = reading.isNegated();
    boolean hypothetical =
        reading.isHypothetical()
            || group.mood() == Mood.POSSIBILITY
            || group.mood() == Mood.OBLIGATION;
    QuadClass quad = category.quad();
    if (group.isNegated()) {
      boolean refuses = group.mood() == Mood.FUTURE && !quad.isConflict();
      category = refuses ? EventCategory.REJECT : category;
      negated = refuses ? negated : !negated;
    } else if (group.mood() == Mood.FUTURE && !negated) {
      if (!quad.isConflict()) {
        category = EventCategory.AGREE;
      } else if (quad == QuadClass.MATERIAL_CONFLICT) {
        category = EventCategory.THREATEN;
      }
    }
    return new Reading(
        category, reading.token(), reading.isMutual(), negated, hypothetical, reading.isVerb());
  }

  private Reading content(VerbOperator operator, int verb, int end, int subject, int depth) {
    VerbGroup group = groups.get(verb);
    Reading noun = Reading.NOTHING;
    int token =
        group.isPassive() ? lastNoun(subject, group.start()) : nounBehind(group.main() + 1, end);
    if (token >= 0) {
      NounSense sense = nouns.at(token);
      noun = new Reading(sense.category(), token, sense.isMutual(), hasNo(token), false, false);
    }
    Reading action = Reading.NOTHING;
    int next =
        operator == VerbOperator.SEND || operator == VerbOperator.GIVE ? -1 : governed(verb, end);
    if (next >= 0) {
      action = read(next, end, groups.get(next).start(), depth - 1);
    }
    boolean prefersNoun =
        operator == VerbOperator.START
            || operator == VerbOperator.GIVE
            || operator == VerbOperator.RECEIVE
            || operator == VerbOperator.STOP
            || operator == VerbOperator.EASE;
    if (prefersNoun && next == verb + 1 && next >= 0 && isRightBehind(next, group)) {
      prefersNoun = false; // "continued to send arms"
    }
    if (prefersNoun) {
      return noun.isNothing() ? action : noun;
    }
    return action.isNothing() ? noun : action;
  }

  private boolean isRightBehind(int next, VerbGroup group) {
    return groups.get(next).start() <= group.main() + 2;
  }

  /** "no agreement". */
  private boolean hasNo(int noun) {
    for (int t = noun - 1; t >= Math.max(0, noun - 3); t--) {
      if (words.is(t, "no") || words.is(t, "neither")) {
        return true;
      }
      if (words.isTag(t, "VERB") || words.isTag(t, "ADP")) {
        return false;
      }
    }
    return false;
  }

  /** The infinitive or gerund that a verb governs; -1 for none. */
  private int governed(int verb, int end) {
    int main = groups.get(verb).main();
    for (int next = verb + 1; next < groups.size(); next++) {
      VerbGroup candidate = groups.get(next);
      if (candidate.start() >= end || candidate.start() - main > VERB_REACH) {
        return -1;
      }
      for (int t = main + 1; t < candidate.start(); t++) {
        if (words.isBreak(t) && !words.is(t, "\"") && !words.is(t, "``") && !words.is(t, "“")) {
          return -1;
        }
      }
      if (candidate.kind() == Kind.INFINITIVE || candidate.kind() == Kind.GERUND) {
        return next;
      }
    }
    return -1;
  }

  /**
   * The last noun of the list in the phrase behind a verb, else in the next phrase; -1 for none.
   */
  private int nounBehind(int from, int end) {
    int found = -1;
    int limit = Math.min(end, from + NOUN_REACH);
    int phrases = 0;
    for (int t = from; t < limit; t++) {
      if (words.isBreak(t) && !words.isComma(t)) {
        break;
      }
      if (words.inName(t)) {
        continue;
      }
      if (isVerbStart(t)) {
        break;
      }
      if (words.isTag(t, "ADP") || words.is(t, "to")) {
        if (found >= 0 || phrases > 1) {
          break;
        }
        phrases++;
      } else if (isNoun(t)) {
        found = t;
      }
    }
    return found;
  }

  private int lastNoun(int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.isTag(t, "ADP") && t > from) {
        int before = lastNoun(from, t);
        if (before >= 0) {
          return before;
        }
      }
    }
    for (int t = to - 1; t >= from; t--) {
      if (!words.inName(t) && isNoun(t)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isNoun(int t) {
    return nouns.at(t) != null;
  }

  private boolean isVerbStart(int t) {
    return groups.stream().anyMatch(g -> g.start() == t);
  }

  private VerbSense sense(VerbGroup group) {
    for (VerbSense sense : lexicon.senses(group.lemma())) {
      if (sense.particle().isEmpty() || hasParticle(group, sense.particle())) {
        return sense;
      }
    }
    return null;
  }

  /** The particle stands behind the verb, at most an object between them. */
  private boolean hasParticle(VerbGroup group, List<String> particle) {
    int last = group.main() + (particle.size() == 1 ? PARTICLE_REACH : 1);
    for (int t = group.main() + 1; t <= Math.min(last, words.size() - particle.size()); t++) {
      boolean matches = true;
      for (int p = 0; p < particle.size(); p++) {
        matches &= words.is(t + p, particle.get(p)) && !words.inName(t + p);
      }
      if (matches) {
        return true;
      }
      if (words.isTag(t, "ADP") || words.isBreak(t) || words.isTag(t, "VERB")) {
        return false;
      }
    }
    return false;
  }
}
