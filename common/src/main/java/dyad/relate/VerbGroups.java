package dyad.relate;

import dyad.model.MentionType;
import dyad.relate.VerbForms.Form;
import dyad.relate.VerbGroup.Kind;
import dyad.relate.VerbGroup.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of a sentence with their auxiliaries, from tags corrected by the verb list. */
final class VerbGroups {
  private static final int REACH = 4; // adverbs between an auxiliary and its verb
  private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "wo");
  private static final Set<String> ALWAYS_VERBS =
      Set.of("said", "told", "agreed", "met", "vowed", "urged", "accused", "warned", "rejected");
  private static final Set<String> OPENING =
      Set.of("that", "who", "which", "whose", "after", "as", "while", "when", "where", "if");
  private static final Set<String> INVOLVED =
      Set.of("engaged", "involved", "locked", "embroiled", "entangled", "interested");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting");

  private final SentenceWords words;
  private final RelationLexicon lexicon;
  private final boolean[] promoted;
  private VerbGroup last; // finite verb before the one in hand; null for none

  private VerbGroups(SentenceWords words, RelationLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.promoted = new boolean[words.size()];
  }

  /** Verb groups in text order. */
  static List<VerbGroup> of(SentenceWords words, RelationLexicon lexicon) {
    VerbGroups scanner = new VerbGroups(words, lexicon);
    List<VerbGroup> groups = scanner.scan();
    if (groups.stream().noneMatch(VerbGroup::isFinite) && scanner.promote()) {
      groups = scanner.scan();
    }
    return scanner.withoutReduced(groups);
  }

  /** "Drivers held in Iraq were freed": held only describes the drivers. */
  private List<VerbGroup> withoutReduced(List<VerbGroup> groups) {
    List<VerbGroup> result = new ArrayList<>(groups);
    for (int g = 0; g < result.size(); g++) {
      VerbGroup group = result.get(g);
      boolean isBare = group.isFinite() && group.start() == group.main();
      if (!isBare || !isParticiple(words.at(group.main())) || tells(group)) {
        continue;
      }
      int next = g + 1;
      while (next < result.size() && !result.get(next).isFinite()) {
        next++;
      }
      boolean followed =
          next < result.size() && isUnbroken(group.main() + 1, result.get(next).start());
      if (followed) {
        result.set(
            g,
            new VerbGroup(
                group.start(),
                group.main(),
                group.lemma(),
                Kind.PARTICIPLE,
                group.mood(),
                group.isNegated(),
                true));
      }
    }
    return result;
  }

  /** A phrase with a preposition, and nothing that opens a clause. */
  private boolean isUnbroken(int from, int to) {
    boolean hasPreposition = false;
    for (int t = from; t < to; t++) {
      boolean opens =
          words.isBreak(t)
              || words.isTag(t, "CCONJ")
              || words.isTag(t, "SCONJ")
              || words.isTag(t, "PRON")
              || OPENING.contains(words.at(t));
      if (opens && !words.inName(t)) {
        return false;
      }
      hasPreposition |= words.isTag(t, "ADP");
    }
    return hasPreposition;
  }

  private List<VerbGroup> scan() {
    List<VerbGroup> groups = new ArrayList<>();
    last = null;
    int t = 0;
    while (t < words.size()) {
      VerbGroup group = at(t);
      if (group == null) {
        t++;
      } else {
        groups.add(group);
        last = group.isFinite() ? group : last;
        t = group.main() + 1;
      }
    }
    return groups;
  }

  private VerbGroup at(int t) {
    if (isTo(t)) {
      int verb = skipAdverbs(t + 1);
      if (words.isAuxiliary(verb)) {
        return auxiliaries(t, verb, Kind.INFINITIVE);
      }
      return isBaseVerb(verb) ? group(t, verb, Kind.INFINITIVE, Mood.PLAIN, t, false) : null;
    }
    if (words.isAuxiliary(t)) {
      boolean isIng = words.at(t).endsWith("ing");
      return auxiliaries(t, t, isIng ? Kind.GERUND : Kind.FINITE);
    }
    if (!isVerb(t)) {
      return null;
    }
    String word = words.at(t);
    if (word.endsWith("ing") && !lexicon.forms(word).contains(Form.BASE)) {
      return group(t, t, Kind.GERUND, Mood.PLAIN, t, false);
    }
    boolean isReduced = isPastForm(word) && isReduced(t, word);
    return group(t, t, isReduced ? Kind.PARTICIPLE : Kind.FINITE, Mood.PLAIN, t, isReduced);
  }

  /** "workers abducted by", "soldiers abducted near the border": describes what stands before. */
  private boolean isReduced(int t, String word) {
    Set<Form> forms = lexicon.forms(word);
    if (forms.contains(Form.PAST) != forms.contains(Form.PARTICIPLE)) {
      return forms.contains(Form.PARTICIPLE);
    }
    if (words.is(t + 1, "by") && !isFollowedByGerund(t + 1)) {
      return true;
    }
    boolean takesObject =
        words.inName(t + 1) || words.isTag(t + 1, "DET") || words.isTag(t + 1, "PRON");
    if (last == null || takesObject || tells(last) || !words.isNominal(t - 1)) {
      return false;
    }
    for (int between = last.main() + 1; between < t; between++) {
      boolean opens =
          words.isBreak(between)
              || words.isTag(between, "CCONJ")
              || words.isTag(between, "SCONJ")
              || OPENING.contains(words.at(between));
      if (opens && !words.inName(between)) {
        return false;
      }
    }
    return true;
  }

  private boolean tells(VerbGroup group) {
    return lexicon.senses(group.lemma()).stream().anyMatch(s -> s.operator() == VerbOperator.SAY);
  }

  private boolean isFollowedByGerund(int by) {
    return words.at(by + 1).endsWith("ing");
  }

  /** From the first auxiliary to the verb; "has" or "is" alone is a verb itself. */
  private VerbGroup auxiliaries(int start, int firstAuxiliary, Kind kind) {
    Mood mood = Mood.PLAIN;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    int lastAuxiliary = firstAuxiliary;
    int t = firstAuxiliary;
    while (t < words.size()) {
      if (words.isAuxiliary(t)) {
        mood = mood == Mood.PLAIN ? mood(words.at(t)) : mood;
        be = words.isBe(t) || (words.is(t, "'s") || words.is(t, "’s"));
        have = !be && words.at(t).startsWith("ha");
        modal = words.isModal(t) || words.at(t).startsWith("d");
        lastAuxiliary = t;
        t++;
        continue;
      }
      int next = skipAdverbs(t);
      boolean isAdverbial =
          !words.isNominal(next)
              && !words.isBreak(next)
              && !words.isTag(next, "DET")
              && !words.isTag(next, "VERB")
              && isUnmistakablePast(words.at(next + 1));
      next = isAdverbial ? next + 1 : next; // "outright rejected"
      if (next > t && next - t <= REACH && words.isAuxiliary(next)) {
        t = next;
        continue;
      }
      t = next;
      break;
    }
    boolean isVerb = t - lastAuxiliary <= REACH + 1 && isVerbBehind(t, be, have, modal);
    if (isVerb && !words.inName(t)) {
      boolean involved = INVOLVED.contains(words.at(t)) && words.is(t + 1, "in");
      boolean passive =
          (be || GET.contains(words.at(lastAuxiliary))) && isParticiple(words.at(t)) && !involved;
      return group(start, t, kind, mood, start, passive);
    }
    return group(start, lastAuxiliary, kind, mood, start, false);
  }

  /** Whether a token behind auxiliaries is their verb, whatever the tagger made of it. */
  private boolean isVerbBehind(int t, boolean be, boolean have, boolean modal) {
    String word = words.at(t);
    if (words.inName(t) || word.isEmpty()) {
      return false;
    }
    if (words.isTag(t, "VERB")) {
      return true;
    }
    Set<Form> forms = lexicon.forms(word);
    return (modal && forms.contains(Form.BASE))
        || (have && forms.contains(Form.PARTICIPLE))
        || (be && forms.contains(Form.PARTICIPLE) && !forms.contains(Form.BASE))
        || (be && forms.contains(Form.ING));
  }

  private VerbGroup group(
      int start, int main, Kind kind, Mood mood, int negationFrom, boolean isPassive) {
    boolean negated = false;
    for (int t = Math.max(0, negationFrom - 1); t < main; t++) {
      negated |= words.isNot(t);
    }
    negated |= words.isNot(main) || (words.isAuxiliary(main) && words.isNot(main + 1));
    String known = words.isBe(main) ? "be" : lexicon.lemma(words.at(main));
    String lemma = known == null ? words.at(main) : known;
    return new VerbGroup(start, main, lemma, kind, mood, negated, isPassive);
  }

  private static Mood mood(String auxiliary) {
    if (FUTURE.contains(auxiliary)) {
      return Mood.FUTURE;
    }
    if (OBLIGATION.contains(auxiliary)) {
      return Mood.OBLIGATION;
    }
    boolean possible =
        auxiliary.equals("may")
            || auxiliary.equals("might")
            || auxiliary.equals("could")
            || auxiliary.equals("can");
    return possible ? Mood.POSSIBILITY : Mood.PLAIN;
  }

  /** "to" before a verb, not before a noun. */
  private boolean isTo(int t) {
    if (!words.is(t, "to") || words.inName(t)) {
      return false;
    }
    int verb = skipAdverbs(t + 1);
    return words.isAuxiliary(verb) || isBaseVerb(verb);
  }

  private boolean isBaseVerb(int t) {
    if (words.inName(t)) {
      return false;
    }
    String word = words.at(t);
    Set<Form> forms = lexicon.forms(word);
    if (words.isTag(t, "VERB")) {
      return forms.isEmpty() || forms.contains(Form.BASE);
    }
    boolean opensNoun =
        words.isTag(t + 1, "NOUN")
            || words.isTag(t + 1, "DET")
            || words.inName(t + 1)
            || words.is(t + 1, "over")
            || words.isTag(t + 1, "ADJ");
    return words.isTag(t, "NOUN")
        && forms.contains(Form.BASE)
        && opensNoun
        && lexicon.noun(word) == null;
  }

  private int skipAdverbs(int t) {
    int next = t;
    while (next < words.size()
        && next - t < REACH
        && !words.inName(next)
        && (words.isTag(next, "ADV") || words.isNot(next) || words.isTag(next, "PART"))
        && !words.is(next, "to")) {
      next++;
    }
    return next;
  }

  private boolean isVerb(int t) {
    if (words.inName(t)) {
      return false;
    }
    if (promoted[t]) {
      return true;
    }
    if (words.is(t - 1, "-")) {
      return false; // "Moscow-backed"
    }
    String word = words.at(t);
    boolean isNounForm = !isPastForm(word) && !word.endsWith("ing");
    boolean behindVerb = last != null && last.main() == t - 1 && !words.isAuxiliary(t - 1);
    boolean behindPeople =
        words.inName(t - 1)
            && words.named(words.name(t - 1)).type() == MentionType.NATIONALITY
            && lexicon.forms(word).isEmpty();
    if (isNounForm && (behindVerb || behindPeople) && !ALWAYS_VERBS.contains(word)) {
      return false; // "sought refuge", "Liberian refugees"
    }
    boolean isListedPast = isUnmistakablePast(word);
    if (!words.isTag(t, "VERB")) {
      boolean behindName = words.inName(t - 1) || words.isTag(t - 1, "ADV");
      return ALWAYS_VERBS.contains(word) || (isListedPast && behindName && !isModifier(t));
    }
    return !isModifier(t);
  }

  /** "the besieged town", "its occupying army": describes a noun. */
  private boolean isModifier(int t) {
    String word = words.at(t);
    if (!word.endsWith("ed") && !word.endsWith("ing") && !isPastForm(word)) {
      return words.isTag(t - 1, "DET") || words.isGenitive(t - 1);
    }
    boolean behind =
        words.isTag(t - 1, "DET")
            || words.isTag(t - 1, "ADJ")
            || words.isTag(t - 1, "NUM")
            || words.isGenitive(t - 1)
            || (words.isTag(t - 1, "PRON") && isPossessive(words.at(t - 1)))
            || (words.isTag(t - 1, "ADP") && !word.endsWith("ing"));
    return behind && (words.isNominal(t + 1) || words.isTag(t + 1, "ADJ"));
  }

  private static boolean isPossessive(String word) {
    return Set.of("its", "their", "his", "her", "our", "your", "my").contains(word);
  }

  private boolean isPastForm(String word) {
    Set<Form> forms = lexicon.forms(word);
    return forms.contains(Form.PAST)
        || forms.contains(Form.PARTICIPLE)
        || (forms.isEmpty() && word.endsWith("ed"));
  }

  private boolean isParticiple(String word) {
    Set<Form> forms = lexicon.forms(word);
    return forms.contains(Form.PARTICIPLE) || (forms.isEmpty() && word.endsWith("ed"));
  }

  private boolean isUnmistakablePast(String word) {
    Set<Form> forms = lexicon.forms(word);
    return (forms.contains(Form.PAST) || forms.contains(Form.PARTICIPLE))
        && !forms.contains(Form.BASE)
        && lexicon.noun(word) == null;
  }

  /** "US and China sign": a base form behind two names. */
  private boolean isBehindTwo(int t) {
    int second = words.name(t - 1);
    if (second < 1) {
      return false;
    }
    int between = words.nameStart(second) - words.nameEnd(second - 1);
    return between >= 1 && between <= 2; // "and the"
  }

  /** Headlines: "Israel strikes Lebanon" with strikes for a noun. True if a verb was found. */
  private boolean promote() {
    for (int t = 1; t + 1 < words.size(); t++) {
      Set<Form> forms = lexicon.forms(words.at(t));
      boolean present =
          forms.contains(Form.THIRD_PERSON)
              || forms.contains(Form.PAST)
              || (forms.contains(Form.BASE) && isBehindTwo(t));
      boolean afterWho = words.inName(t - 1) || words.isTag(t - 1, "NOUN");
      if (!words.inName(t) && present && afterWho && !isModifier(t)) {
        promoted[t] = true;
        return true;
      }
    }
    return false;
  }
}
