package dyad.relate;

import dyad.relate.Clause.Link;
import dyad.relate.VerbGroup.Mood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Relations that the verbs of one sentence show. */
final class ClauseRelations {
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "we", "i", "its", "his", "her", "their", "our");
  private static final Set<String> OWN_STATE =
      Set.of("country", "government", "nation", "kingdom", "republic", "administration", "state");
  private static final Set<String> AGENT = Set.of("by");

  /** What countries do somewhere without doing it to whoever is at home there. */
  private static final Set<EventCategory> MEETING =
      Set.of(EventCategory.CONSULT, EventCategory.AGREE, EventCategory.SUPPORT);

  /** What is done to a country by doing it in one of its towns. */
  private static final Set<EventCategory> TAKING_PLACE =
      Set.of(
          EventCategory.ASSAULT,
          EventCategory.COERCE,
          EventCategory.MOBILIZE,
          EventCategory.RETREAT);

  private static final Set<String> COMPANY = Set.of("with");
  private static final Set<String> BETWEEN = Set.of("between");
  private static final Set<String> SEAT = Set.of("from", "in"); // "expelled from Switzerland"
  private static final Set<String> RECIPROCAL = Set.of("each", "one", "mutual", "bilateral");

  private final SentenceWords words;
  private final List<VerbGroup> groups;
  private final List<Clause> clauses;
  private final VerbReader reader;
  private final PartyReader parties;

  ClauseRelations(
      SentenceWords words,
      List<VerbGroup> groups,
      List<Clause> clauses,
      VerbReader reader,
      PartyReader parties) {
    this.words = words;
    this.groups = groups;
    this.clauses = clauses;
    this.reader = reader;
    this.parties = parties;
  }

  /** Relations of all clauses, in text order. */
  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (int c = 0; c < clauses.size(); c++) {
      Found relation = of(c);
      if (relation != null) {
        found.add(relation);
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      Found relation =
          switch (groups.get(g).kind()) {
            case PARTICIPLE -> participle(g);
            case GERUND -> adjunct(g);
            default -> null;
          };
      if (relation != null) {
        found.add(relation);
      }
    }
    return found;
  }

  private Found of(int c) {
    Clause clause = clauses.get(c);
    VerbGroup group = groups.get(clause.verb());
    if (reader.tells(group)) {
      return demanded(c);
    }
    boolean governsClause = c + 1 < clauses.size() && clauses.get(c + 1).link() == Link.CONTENT;
    boolean stops = reader.denies(group) || reader.alerts(group);
    if (governsClause && reader.denies(group) && isWithoutObject(c)) {
      return null; // "denied that it had attacked": told by the next clause
    }
    int end = stops ? clause.end() : extendedEnd(c);
    Reading own = reader.read(clause.verb(), clause.end(), clause.start());
    boolean isDeed = !own.isNothing() && !isVerbal(own.category().quad());
    end = isDeed ? clause.end() : end;
    boolean isDemanded =
        group.mood() == Mood.OBLIGATION && clause.link() == Link.CONTENT && demanded(c - 1) != null;
    if (isDemanded) {
      return null;
    }
    Reading reading = reader.read(clause.verb(), end, clause.start());
    if (reading.isNothing()) {
      return null;
    }
    Parties subject = subject(c);
    return group.isPassive() ? passive(c, reading, subject, end) : active(c, reading, subject, end);
  }

  private static boolean isVerbal(QuadClass quad) {
    return quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.VERBAL_CONFLICT;
  }

  /** No name between the verb and the clause it governs. */
  private boolean isWithoutObject(int c) {
    int from = groups.get(clauses.get(c).verb()).main() + 1;
    return parties.nameFrom(from, clauses.get(c).end()) < 0;
  }

  private Found active(int c, Reading reading, Parties subject, int end) {
    VerbGroup group = groups.get(clauses.get(c).verb());
    Set<String> sources = subject.countries();
    Parties between = parties.behind(BETWEEN, reading.token() + 1, end);
    boolean isFirst = between.first() == parties.nameFrom(group.main() + 1, end);
    if (between.countries().size() > 1 && isFirst) {
      boolean isThird = !sources.isEmpty() && between.without(sources).equals(between);
      return isThird
          ? found(c, reading, sources, between.countries(), false)
          : found(c, reading, between.countries(), Set.of(), true);
    }
    int reach = reading.category() == EventCategory.DISAPPROVE ? beforeCharge(group, end) : end;
    Parties target = parties.target(group.main() + 1, reach, sources);
    Parties company = parties.behind(COMPANY, group.main() + 1, reach);
    boolean talks = reading.category() == EventCategory.CONSULT || group.lemma().equals("discuss");
    if (talks && !company.without(sources).countries().isEmpty()) {
      target = company.without(sources); // "discussed Iraq with Iran"
    } else if (group.lemma().equals("discuss")) {
      target = Parties.NOBODY;
    }
    if (target.isNobody() && reading.category() == EventCategory.THREATEN) {
      target = conditional(c, sources);
    }
    if (sources.size() > 1 && (target.isNobody() || target.isPlace())) {
      boolean isMutual = reading.isMutual() || isReciprocal(group.main() + 1, end);
      return isMutual ? found(c, reading, sources, Set.of(), true) : null;
    }
    boolean isScene =
        MEETING.contains(reading.category())
            || (parties.isTown(target) && !TAKING_PLACE.contains(reading.category()));
    if (target.isPlace() && isScene) {
      return null; // "met in Geneva"
    }
    boolean isGiver =
        reader.receives(group)
            && target.first() >= 0
            && parties.preposition(target.first(), group.main()).equals("from");
    return isGiver
        ? found(c, reading, target.countries(), sources, false)
        : found(c, reading, sources, target.countries(), false);
  }

  /** "accused him of spying for Syria": whom the charge names is not whom it is laid to. */
  private int beforeCharge(VerbGroup verb, int end) {
    return groups.stream()
        .filter(g -> g.kind() == VerbGroup.Kind.GERUND && g.start() > verb.main())
        .mapToInt(VerbGroup::start)
        .findFirst()
        .orElse(end);
  }

  /** "threatened to stop the talks if the United States goes ahead". */
  private Parties conditional(int c, Set<String> sources) {
    for (int next = c + 1; next < clauses.size(); next++) {
      Clause clause = clauses.get(next);
      if (clause.link() == Link.CONDITION) {
        int to = groups.get(clause.verb()).start();
        Parties own = parties.subject(clause.start() + 1, to);
        return own.without(sources);
      }
    }
    return Parties.NOBODY;
  }

  private Found passive(int c, Reading reading, Parties subject, int end) {
    VerbGroup group = groups.get(clauses.get(c).verb());
    Parties agent = parties.behind(AGENT, group.main() + 1, end);
    if (agent.isNobody() && isByLaw(reading)) {
      agent = parties.behind(SEAT, group.main() + 1, end);
    }
    Set<String> sources = agent.without(subject.countries()).countries();
    if (sources.isEmpty() && subject.countries().size() > 1 && reading.isMutual()) {
      return found(c, reading, subject.countries(), Set.of(), true);
    }
    Set<String> targets = subject.countries();
    if (targets.isEmpty() && !sources.isEmpty()) { // "sanctions were imposed on Iran by"
      targets = parties.target(group.main() + 1, end, sources).countries();
    }
    return found(c, reading, sources, targets, false);
  }

  /** "a village raided by Nigerian rebels": a verb that only describes. */
  private Found participle(int verb) {
    VerbGroup group = groups.get(verb);
    int end = verb + 1 < groups.size() ? groups.get(verb + 1).start() : words.size();
    Parties agent = parties.behind(AGENT, group.main() + 1, end);
    Parties object = before(group.start());
    Reading reading = reader.read(verb, end, group.start());
    if (agent.isNobody() && isByLaw(reading)) {
      agent = parties.behind(SEAT, group.main() + 1, end);
    }
    Set<String> sources = agent.without(object.countries()).countries();
    if (reading.isNothing() || sources.isEmpty() || object.countries().isEmpty()) {
      return null;
    }
    return new Found(
        sources,
        object.countries(),
        false,
        reading.category(),
        reading.token(),
        reading.isNegated(),
        reading.isHypothetical(),
        true,
        clauses.isEmpty() ? RelationBasis.VERB : RelationBasis.SIDE_CLAUSE);
  }

  /** "closed its airports, accusing Russia of …": who did the one does the other. */
  private Found adjunct(int verb) {
    VerbGroup group = groups.get(verb);
    int c = clauseBefore(group.start());
    if (c < 0 || !words.isComma(group.start() - 1)) {
      return null;
    }
    Reading reading = reader.read(verb, clauses.get(c).end(), group.start());
    if (reading.isNothing()) {
      return null;
    }
    Set<String> sources = subject(c).countries();
    int end =
        reading.category() == EventCategory.DISAPPROVE
            ? beforeCharge(group, clauses.get(c).end())
            : clauses.get(c).end();
    Parties target = parties.target(group.main() + 1, end, sources);
    if (sources.isEmpty() || target.isPlace() || target.countries().isEmpty()) {
      return null;
    }
    return new Found(
        new LinkedHashSet<>(sources),
        new LinkedHashSet<>(target.countries()),
        false,
        reading.category(),
        reading.token(),
        reading.isNegated(),
        reading.isHypothetical(),
        false,
        RelationBasis.SIDE_CLAUSE);
  }

  /** The clause that a token stands in behind its verb; -1 for none. */
  private int clauseBefore(int token) {
    for (int c = clauses.size() - 1; c >= 0; c--) {
      if (groups.get(clauses.get(c).verb()).main() < token && token < clauses.get(c).end()) {
        return c;
      }
    }
    return -1;
  }

  /** What a state does to whoever is in its hands: "arrested in China". */
  private static boolean isByLaw(Reading reading) {
    return reading.category() == EventCategory.COERCE
        || reading.category() == EventCategory.SANCTION;
  }

  /** Whose noun stands right before a token. */
  private Parties before(int token) {
    for (int t = token - 1; t >= 0; t--) {
      if (words.inName(t)) {
        return parties.at(words.nameStart(words.name(t)), token);
      }
      if (!words.isTag(t, "NOUN") && !words.isTag(t, "ADJ") && !words.isTag(t, "NUM")) {
        return Parties.NOBODY;
      }
    }
    return Parties.NOBODY;
  }

  /** "Straw said that Sudan must reach an agreement". */
  private Found demanded(int c) {
    if (c + 1 >= clauses.size() || clauses.get(c + 1).link() != Link.CONTENT) {
      return null;
    }
    Clause content = clauses.get(c + 1);
    VerbGroup verb = groups.get(content.verb());
    Parties other = parties.subject(content.start(), verb.start());
    if (verb.mood() != Mood.OBLIGATION || other.countries().isEmpty()) {
      return null;
    }
    Reading reading = new Reading(EventCategory.DEMAND, verb.main(), false, false, false, true);
    Set<String> sources = subject(c).countries();
    return found(c, reading, sources, other.without(sources).countries(), false);
  }

  /** What a verb governs goes on through "that …". */
  private int extendedEnd(int c) {
    int last = c;
    while (last + 1 < clauses.size() && clauses.get(last + 1).link() == Link.CONTENT) {
      last++;
    }
    return clauses.get(last).end();
  }

  private Parties subject(int c) {
    Clause clause = clauses.get(c);
    if (clause.isSubjectShared() && c > 0) {
      return isParenthesis(c - 1) ? beforeParenthesis(c - 1) : subject(c - 1);
    }
    if (clause.link() == Link.RELATIVE) {
      return antecedent(clause.start());
    }
    int to = groups.get(clause.verb()).start();
    Parties own = parties.subject(clause.start(), to);
    boolean isBeside = clause.link() == Link.CONTENT || clause.link() == Link.MAIN;
    return c > 0 && isBeside && refersBack(clause, own, to) ? subject(c - 1) : own;
  }

  /** "said today it had expelled", "said his government", "said the country would". */
  private boolean refersBack(Clause clause, Parties own, int to) {
    for (int t = clause.start(); t < to; t++) {
      if (words.inName(t)) {
        return false;
      }
      if (PRONOUNS.contains(words.at(t))) {
        boolean isExpletive = words.is(t, "it") && words.isBe(groups.get(clause.verb()).main());
        return !isExpletive; // "it is important to"
      }
      boolean isOwnState = words.is(t, "the") && OWN_STATE.contains(words.at(t + 1));
      if (isOwnState && clause.link() == Link.CONTENT && own.isNobody()) {
        return true;
      }
    }
    return false;
  }

  /** "India, officials in London said, sent tents". */
  private boolean isParenthesis(int c) {
    Clause clause = clauses.get(c);
    VerbGroup group = groups.get(clause.verb());
    return reader.tells(group)
        && words.isComma(group.main() + 1)
        && words.isComma(clause.start() - 1);
  }

  private Parties beforeParenthesis(int c) {
    int from = c == 0 ? 0 : clauses.get(c - 1).start();
    return parties.subject(from, clauses.get(c).start() - 1);
  }

  private Parties antecedent(int relative) {
    for (int n = words.nameCount() - 1; n >= 0; n--) {
      if (words.nameEnd(n) <= relative) {
        boolean isNear = relative - words.nameEnd(n) <= 4;
        return isNear ? parties.at(words.nameStart(n), relative) : Parties.NOBODY;
      }
    }
    return Parties.NOBODY;
  }

  private boolean isReciprocal(int from, int to) {
    for (int t = from; t < to; t++) {
      if (RECIPROCAL.contains(words.at(t)) && (!words.is(t, "one") || words.is(t + 1, "another"))) {
        return true;
      }
    }
    return false;
  }

  private Found found(
      int c, Reading reading, Set<String> sources, Set<String> targets, boolean isMutual) {
    boolean isEmpty = sources.isEmpty() || (targets.isEmpty() && !isMutual);
    if (isEmpty) {
      return null;
    }
    Link link = clauses.get(c).link();
    VerbGroup above = link == Link.CONTENT && c > 0 ? groups.get(clauses.get(c - 1).verb()) : null;
    boolean isDenied = above != null && reader.denies(above);
    boolean isWanted = above != null && !isDenied && !reader.tells(above);
    boolean isSide = link == Link.SIDE || link == Link.RELATIVE || link == Link.CONDITION;
    boolean isCondition = link == Link.CONDITION;
    return new Found(
        new LinkedHashSet<>(sources),
        new LinkedHashSet<>(targets),
        isMutual,
        reading.category(),
        reading.token(),
        reading.isNegated() != isDenied,
        reading.isHypothetical() || isCondition || isWanted,
        groups.get(clauses.get(c).verb()).isPassive(),
        isSide ? RelationBasis.SIDE_CLAUSE : RelationBasis.VERB);
  }
}
