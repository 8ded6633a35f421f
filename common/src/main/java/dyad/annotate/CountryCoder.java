package dyad.annotate;

import dyad.annotate.ArticleContext.AtomSpan;
import dyad.annotate.OrganReader.Organ;
import dyad.gazetteer.Atoms;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionType;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which country each name of an article points to, and finds the names of countries, peoples
 * and places that a name finder missed. Mentions never overlap; where readings compete:
 *
 * <ol>
 *   <li>a gazetteer phrase longer than a proposed name replaces it (Washington Post over
 *       Washington), except inside a person's or organization's name that only overlaps it in part;
 *   <li>a name that holds a gazetteer phrase swallows it: no country is mentioned by a part of a
 *       person's or a company's name, and an organ of state is one ORGANIZATION with its country;
 *   <li>where both cover the same words, the reading with the greatest sum of evidence wins, the
 *       finder's type being part of the evidence;
 *   <li>a country or demonym followed by a capitalised organ (Russian Foreign Ministry) becomes one
 *       ORGANIZATION even when no finder proposed it.
 * </ol>
 */
public final class CountryCoder {
  private final Gazetteer gazetteer;
  private final Confidence confidence;

  public CountryCoder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.confidence = new Confidence(gazetteer.confidence());
  }

  /**
   * Mentions of one article, in text order.
   *
   * @param names what a name finder proposes; may be empty, then the gazetteer works alone
   */
  public List<Mention> code(TokenizedText text, List<NameSpan> names) {
    return new Pass(new ArticleContext(text, names, gazetteer)).mentions();
  }

  /** The work on one article. */
  private final class Pass {
    private final ArticleContext context;
    private final Atoms atoms;
    private final ReadingChooser chooser;
    private final OrganReader organs;
    private final OfficeReader offices;
    private final List<Draft> drafts = new ArrayList<>();
    private final boolean[] taken;
    private final Map<Long, String> officeOfSurname = new HashMap<>();

    Pass(ArticleContext context) {
      this.context = context;
      this.atoms = context.atoms;
      this.chooser = new ReadingChooser(context);
      this.organs = new OrganReader(context);
      this.offices = new OfficeReader(context);
      this.taken = new boolean[atoms.size()];
    }

    List<Mention> mentions() {
      List<Match> loose = new ArrayList<>();
      for (Match match : context.matches) {
        if (!phraseReplacesNames(match)) {
          loose.add(match);
        }
      }
      for (AtomSpan span : context.spans) {
        if (isFree(span.first(), span.end())) {
          codeSpan(span);
        }
      }
      for (Match match : loose) {
        if (isFree(match.first(), match.end())) {
          codeAlone(match, null);
        }
      }
      drafts.sort(Comparator.comparingInt(Draft::start));
      carryOffices();
      return drafts.stream().map(this::mention).toList();
    }

    /** Rule 1: a phrase that holds a whole proposed name and more. */
    private boolean phraseReplacesNames(Match match) {
      boolean larger = false;
      for (int i = match.first(); i < match.end(); i++) {
        AtomSpan span = context.spanAt(i);
        if (span != null) {
          if (span.first() < match.first() || span.end() > match.end()) {
            return false;
          }
          larger |= span.end() - span.first() < match.end() - match.first();
        }
      }
      if (!larger) {
        return false;
      }
      Reading reading = chooser.choose(match, null);
      if (reading.sense() == null || reading.sense().kind() == SenseKind.CITY) {
        return false;
      }
      codeAlone(match, null);
      return true;
    }

    private void codeSpan(AtomSpan span) {
      if (isDay(span)) {
        take(span.first(), span.end());
        return;
      }
      MentionType type = span.name().type();
      Match match = context.matchAt(span.first());
      boolean same = match != null && match.first() == span.first() && match.end() == span.end();
      if (same) {
        Reading reading = chooser.choose(match, type);
        if (reading.sense() != null && keepsReading(reading.sense(), type)) {
          add(reading, span);
          return;
        }
      }
      switch (type) {
        case PERSON -> addPerson(span, match);
        case ORGANIZATION -> {
          Organ organ = organs.read(span.first(), span.end());
          addNamed(span, type, organ.code(), organ.basis());
        }
        case LOCATION, COUNTRY -> {
          String code = same ? null : insideCode(span);
          if (code != null) {
            addNamed(span, MentionType.LOCATION, code, CountryBasis.REGION);
          } else {
            addByNeighbours(span);
          }
        }
        case NATIONALITY -> addNamed(span, type, null, null);
      }
    }

    /** Jan 31: a month that a finder took for a name. */
    private boolean isDay(AtomSpan span) {
      int next = span.end();
      return span.end() - span.first() == 1
          && context.has(Signal.MONTH, span.first())
          && next < atoms.size()
          && Character.isDigit(context.text.text().charAt(atoms.start(next)));
    }

    /**
     * A reading as person or organization fits only where the finder agrees on the kind of name.
     */
    private boolean keepsReading(Sense sense, MentionType type) {
      return switch (sense.kind()) {
        case LEADER -> type == MentionType.PERSON;
        case PHRASE, PREFIX, PLURAL -> false;
        default -> true;
      };
    }

    private void addPerson(AtomSpan span, Match match) {
      String code = offices.read(span.first(), span.end());
      if (code == null && match != null && match.end() <= span.end()) {
        code = leaderInside(span);
      }
      if (code != null) {
        officeOfSurname.putIfAbsent(atoms.hash(span.end() - 1), code);
      }
      addNamed(span, MentionType.PERSON, code, code == null ? null : CountryBasis.LEADER);
    }

    private String leaderInside(AtomSpan span) {
      for (int i = span.first(); i < span.end(); i++) {
        Match inner = context.gazetteer.longest(atoms, i, span.end());
        if (inner != null && inner.end() == span.end() && inner.end() - i >= 2) {
          for (Sense sense : inner.senses()) {
            if (sense.kind() == SenseKind.LEADER && holds(sense)) {
              return sense.code();
            }
          }
        }
      }
      return null;
    }

    private boolean holds(Sense sense) {
      return context.text.date() == null || sense.holdsOn(context.text.date());
    }

    /** Country of a place whose name holds another place's: Baghdad airport, Kunar province. */
    private String insideCode(AtomSpan span) {
      String code = null;
      if (isPrivateHouse(span)) {
        return null;
      }
      for (int i = span.first(); i < span.end(); i++) {
        Match match = context.matchAt(i);
        if (match != null && match.first() == i && match.end() <= span.end()) {
          Reading reading = chooser.choose(match, null);
          if (reading.sense() != null && isSurePart(reading.sense())) {
            code = reading.sense().code();
          }
        }
      }
      return code;
    }

    /**
     * A place that the gazetteer does not know lies most likely in the country or region named
     * behind its comma, else where the article is set, else where its neighbours lie.
     */
    private void addByNeighbours(AtomSpan span) {
      String code = behindComma(span);
      double margin = BEHIND_COMMA;
      String home = context.setting.country();
      if (code == null && home != null && context.setting.strength(home) >= SET_SURELY) {
        code = home;
        margin = SET_THERE;
      }
      if (code == null) {
        code = nearestState(span);
        margin = NEIGHBOUR;
      }
      if (code == null) {
        code = context.dominant();
        margin = DOMINANT;
      }
      addDraft(
          span.first(),
          span.end(),
          MentionType.LOCATION,
          code,
          code == null ? null : CountryBasis.REGION,
          margin,
          span.name().fullName(),
          null);
    }

    private String nearestState(AtomSpan span) {
      int sentence = atoms.sentence(span.first());
      String code = null;
      for (int distance = 1; distance <= NEIGHBOURHOOD && code == null; distance++) {
        code = stateAt(span.end() - 1 + distance, sentence);
        if (code == null) {
          code = stateAt(span.first() - distance, sentence);
        }
      }
      return code;
    }

    private String behindComma(AtomSpan span) {
      boolean comma = span.end() < atoms.size() && atoms.separator(span.end()) == Atoms.COMMA;
      return comma ? stateAt(span.end(), atoms.sentence(span.first())) : null;
    }

    /**
     * Code of a country, region, capital or city that an atom of a sentence names; null if none.
     */
    private String stateAt(int atom, int sentence) {
      Match match = context.matchAt(atom);
      if (match == null || atoms.sentence(atom) != sentence) {
        return null;
      }
      Sense sense = chooser.choose(match, coverOf(match)).sense();
      boolean place = sense != null && sense.kind() != SenseKind.METONYM;
      return place && isSurePart(sense) ? sense.code() : null;
    }

    /** Type of the name that the finder proposes for just this stretch; null if none. */
    private MentionType coverOf(Match match) {
      AtomSpan span = context.spanAt(match.first());
      boolean same = span != null && span.first() == match.first() && span.end() == match.end();
      return same ? span.name().type() : null;
    }

    /** Italian Grill, Paris Hotel: named after a country or place far away as often as not. */
    private boolean isPrivateHouse(AtomSpan span) {
      int last = span.end() - 1;
      return context.has(Signal.PRIVATE, last) || context.has(Signal.DEMONYM_NOUN, last);
    }

    private boolean isSurePart(Sense sense) {
      return switch (sense.kind()) {
        case NAME, DEMONYM, CAPITAL, METONYM -> true;
        case REGION -> !sense.ordinary();
        case CITY -> !sense.ordinary() && sense.population() >= SURE_CITY;
        default -> false;
      };
    }

    /** A phrase that no proposed name covers or competes with. */
    private void codeAlone(Match match, MentionType cover) {
      Reading reading = chooser.choose(match, cover);
      if (reading.sense() == null || isMoney(match)) {
        return;
      }
      Sense sense = reading.sense();
      boolean state = sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM;
      if (state && cover == null) {
        int end = Math.max(organs.endOfOrgan(match), organs.endOfKnownOrgan(match));
        if (end > match.end() && isFree(match.first(), end)) {
          addDraft(
              match.first(),
              end,
              MentionType.ORGANIZATION,
              sense.code(),
              CountryBasis.ORGANIZATION,
              reading.margin(),
              null,
              sense.kind());
          return;
        }
      }
      if (!context.hasNames() && insidePrivateName(match, sense)) {
        return;
      }
      add(reading, null);
    }

    /** US$ is a currency. */
    private boolean isMoney(Match match) {
      int end = atoms.end(match.end() - 1);
      String text = context.text.text();
      return end < text.length() && text.charAt(end) == '$';
    }

    /** University of Georgia, Texas Instruments: without a finder, the neighbours tell. */
    private boolean insidePrivateName(Match match, Sense sense) {
      if (context.inCapitals(match.first())
          || sense.kind() == SenseKind.PRIVATE
          || sense.kind() == SenseKind.INTERNATIONAL
          || sense.kind() == SenseKind.ORGAN) {
        return false;
      }
      int after = match.end();
      if (context.joined(after - 1, after)
          && atoms.startsUpper(after)
          && context.has(Signal.PRIVATE, after)
          && sense.kind() != SenseKind.DEMONYM) {
        return true;
      }
      int before = match.first() - 1;
      if (before > 0 && context.joined(before, match.first()) && atoms.hash(before) == OF) {
        return atoms.startsUpper(before - 1) && context.has(Signal.PRIVATE, before - 1);
      }
      return false;
    }

    private void add(Reading reading, AtomSpan span) {
      Sense sense = reading.sense();
      Match match = reading.match();
      String full = span == null ? null : span.name().fullName();
      switch (sense.kind()) {
        case NAME ->
            draft(
                withoutArticle(match),
                MentionType.COUNTRY,
                sense,
                CountryBasis.NAME,
                reading,
                full);
        case DEMONYM, PREFIX -> {
          if (sense.code().length() == 3) {
            draft(match, MentionType.NATIONALITY, sense, CountryBasis.DEMONYM, reading, full);
          }
        }
        case CAPITAL -> {
          CountryBasis basis =
              Metonymy.isActor(context, match) ? CountryBasis.METONYM : CountryBasis.CAPITAL;
          draft(match, MentionType.LOCATION, sense, basis, reading, full);
        }
        case CITY -> draft(match, MentionType.LOCATION, sense, CountryBasis.CITY, reading, full);
        case REGION ->
            draft(match, MentionType.LOCATION, sense, CountryBasis.REGION, reading, full);
        case METONYM ->
            draft(match, MentionType.ORGANIZATION, sense, CountryBasis.METONYM, reading, full);
        case ORGAN ->
            draft(match, MentionType.ORGANIZATION, sense, CountryBasis.ORGANIZATION, reading, full);
        case INTERNATIONAL ->
            draft(
                match,
                MentionType.ORGANIZATION,
                sense,
                sense.code() == null ? null : CountryBasis.ORGANIZATION,
                reading,
                full);
        case PRIVATE -> draft(match, MentionType.ORGANIZATION, sense, null, reading, full);
        case PLACE -> draft(match, MentionType.LOCATION, sense, null, reading, full);
        case GROUP -> draft(match, MentionType.NATIONALITY, sense, null, reading, full);
        case LEADER -> {
          String code = holds(sense) ? sense.code() : null;
          if (code == null && span != null) {
            code = offices.read(span.first(), span.end());
          }
          if (code != null) {
            officeOfSurname.putIfAbsent(atoms.hash(match.end() - 1), code);
          }
          addDraft(
              match.first(),
              match.end(),
              MentionType.PERSON,
              code,
              code == null ? null : CountryBasis.LEADER,
              reading.margin(),
              full,
              sense.kind());
        }
        case PLURAL -> addBoth(match, sense);
        case PHRASE -> take(match.first(), match.end());
      }
    }

    /**
     * "the two Koreas" names two states: the first is given the word before, the second the noun
     * itself, since mentions never overlap. Without a word before, the noun names the second only.
     */
    private void addBoth(Match match, Sense sense) {
      String[] codes = sense.code().split("\\+", -1);
      int before = match.first() - 1;
      if (context.joined(before, match.first()) && isFree(before, before + 1)) {
        addDraft(
            before,
            before + 1,
            MentionType.COUNTRY,
            codes[0],
            CountryBasis.NAME,
            SURE,
            null,
            sense.kind());
      }
      addDraft(
          match.first(),
          match.end(),
          MentionType.COUNTRY,
          codes[1],
          CountryBasis.NAME,
          SURE,
          null,
          sense.kind());
    }

    private void draft(
        Match match,
        MentionType type,
        Sense sense,
        CountryBasis basis,
        Reading reading,
        String fullName) {
      String code = basis == null ? null : sense.code();
      addDraft(
          match.first(), match.end(), type, code, basis, reading.margin(), fullName, sense.kind());
    }

    /** "the North": the article is no part of the name. */
    private Match withoutArticle(Match match) {
      boolean article = atoms.hash(match.first()) == THE && match.end() - match.first() > 1;
      return article ? new Match(match.first() + 1, match.end(), match.senses()) : match;
    }

    private void addNamed(AtomSpan span, MentionType type, String code, CountryBasis basis) {
      addDraft(
          span.first(),
          span.end(),
          type,
          code,
          basis,
          logit(span.name().probability()),
          span.name().fullName(),
          null);
    }

    private void addDraft(
        int first,
        int end,
        MentionType type,
        String code,
        CountryBasis basis,
        double margin,
        String fullName,
        SenseKind kind) {
      take(first, end);
      drafts.add(new Draft(first, end, type, code, basis, margin, fullName, kind));
    }

    private void take(int first, int end) {
      for (int i = first; i < end; i++) {
        taken[i] = true;
      }
    }

    private boolean isFree(int first, int end) {
      for (int i = first; i < end; i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }

    /** Later bare surnames hold the office that the article gave with the full name. */
    private void carryOffices() {
      for (int i = 0; i < drafts.size(); i++) {
        Draft draft = drafts.get(i);
        if (draft.type() == MentionType.PERSON && draft.code() == null) {
          String code = officeOfSurname.get(atoms.hash(draft.end() - 1));
          if (code != null) {
            drafts.set(i, draft.heldFor(code));
          }
        }
      }
    }

    private Mention mention(Draft draft) {
      int start = atoms.start(draft.first());
      int end = atoms.end(draft.end() - 1);
      int sentence = context.sentence(draft.first());
      SectionKind section = context.text.section(sentence);
      return new Mention(
          sentence,
          context.text.paragraph(sentence),
          section,
          start,
          end,
          context.text.text().substring(start, end),
          draft.type(),
          draft.code(),
          draft.basis(),
          confidence.of(draft, section),
          draft.fullName());
    }
  }

  private static final long OF = Atoms.hashOf("of");
  private static final int NEIGHBOURHOOD = 12; // atoms on either side
  private static final double SET_SURELY = 0.4; // strength from which the setting beats neighbours
  // margins of countries guessed for places that the gazetteer does not know
  private static final double BEHIND_COMMA = -0.7;
  private static final double SET_THERE = -0.8;
  private static final double NEIGHBOUR = -0.9;
  private static final double DOMINANT = -1;
  private static final int SURE_CITY = 100_000; // a smaller one may share its name with a street
  private static final long THE = Atoms.hashOf("the");
  private static final double SURE = 6;
  private static final double LARGEST_LOGIT = 6;

  private static double logit(double probability) {
    double bounded = Math.min(Math.max(probability, 1e-3), 1 - 1e-3);
    return Math.min(LARGEST_LOGIT, Math.log(bounded / (1 - bounded)));
  }

  /**
   * A mention before its confidence is known.
   *
   * @param first first atom
   * @param end atom after the last
   * @param margin logits by which the reading won
   * @param kind of the gazetteer entry; null when only the finder proposed it
   */
  record Draft(
      int first,
      int end,
      MentionType type,
      String code,
      CountryBasis basis,
      double margin,
      String fullName,
      SenseKind kind) {
    int start() {
      return first;
    }

    Draft heldFor(String state) {
      return new Draft(first, end, type, state, CountryBasis.LEADER, margin, fullName, kind);
    }
  }
}
