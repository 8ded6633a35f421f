package dyad.annotate;

import dyad.annotate.ArticleContext.AtomSpan;
import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
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
 * The mentions of one article as they are found, none over another: which mention a reading or a
 * proposed name becomes, and which atoms are taken.
 */
final class Drafts {
  private static final long THE = Atoms.hashOf("the");
  private static final double SURE = 6;
  private static final double LARGEST_LOGIT = 6;

  private final ArticleContext context;
  private final Atoms atoms;
  private final OfficeReader offices;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[] taken;
  private final Map<Long, String> officeOfSurname = new HashMap<>();

  Drafts(ArticleContext context, OfficeReader offices) {
    this.context = context;
    this.atoms = context.atoms;
    this.offices = offices;
    this.taken = new boolean[atoms.size()];
  }

  void take(int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Adds a mention; a person who holds office lends it to later mentions of the surname. */
  void add(Draft draft) {
    take(draft.first(), draft.end());
    drafts.add(draft);
    if (draft.type() == MentionType.PERSON && draft.code() != null) {
      officeOfSurname.putIfAbsent(atoms.hash(draft.end() - 1), draft.code());
    }
  }

  /** Adds a name that is proposed by the finder and no entry of the gazetteer. */
  void addNamed(AtomSpan span, MentionType type, String code, CountryBasis basis) {
    addUnknown(span, type, code, basis, logit(span.name().probability()));
  }

  /** Adds a place whose country is guessed. */
  void addGuessed(AtomSpan span, PlaceReader.Guess guess) {
    CountryBasis basis = guess.code() == null ? null : CountryBasis.REGION;
    addUnknown(span, MentionType.LOCATION, guess.code(), basis, guess.margin());
  }

  private void addUnknown(
      AtomSpan span, MentionType type, String code, CountryBasis basis, double margin) {
    String full = span.name().fullName();
    add(new Draft(span.first(), span.end(), type, code, basis, margin, full, null));
  }

  private static double logit(double probability) {
    double bounded = Math.min(Math.max(probability, 1e-3), 1 - 1e-3);
    return Math.min(LARGEST_LOGIT, Math.log(bounded / (1 - bounded)));
  }

  /**
   * Adds what a chosen reading mentions, if anything.
   *
   * @param reading with a sense
   * @param span what the finder proposes for just these atoms; null if nothing
   */
  void addReading(Reading reading, AtomSpan span) {
    Sense sense = reading.sense();
    Match match = reading.match();
    String full = span == null ? null : span.name().fullName();
    switch (sense.kind()) {
      case NAME ->
          addAs(withoutArticle(match), MentionType.COUNTRY, CountryBasis.NAME, reading, full);
      case DEMONYM, PREFIX -> {
        if (sense.code().length() == 3) {
          addAs(match, MentionType.NATIONALITY, CountryBasis.DEMONYM, reading, full);
        }
      }
      case CAPITAL -> {
        boolean actor = Metonymy.isActor(context, match);
        CountryBasis basis = actor ? CountryBasis.METONYM : CountryBasis.CAPITAL;
        addAs(match, MentionType.LOCATION, basis, reading, full);
      }
      case CITY -> addAs(match, MentionType.LOCATION, CountryBasis.CITY, reading, full);
      case REGION -> addAs(match, MentionType.LOCATION, CountryBasis.REGION, reading, full);
      case METONYM -> addAs(match, MentionType.ORGANIZATION, CountryBasis.METONYM, reading, full);
      case ORGAN ->
          addAs(match, MentionType.ORGANIZATION, CountryBasis.ORGANIZATION, reading, full);
      case INTERNATIONAL -> {
        CountryBasis basis = sense.code() == null ? null : CountryBasis.ORGANIZATION;
        addAs(match, MentionType.ORGANIZATION, basis, reading, full);
      }
      case PRIVATE -> addAs(match, MentionType.ORGANIZATION, null, reading, full);
      case PLACE -> addAs(match, MentionType.LOCATION, null, reading, full);
      case GROUP -> addAs(match, MentionType.NATIONALITY, null, reading, full);
      case LEADER -> addLeader(reading, span, full);
      case PLURAL -> addBoth(match, sense);
      case PHRASE -> take(match.first(), match.end());
    }
  }

  private void addAs(
      Match match, MentionType type, CountryBasis basis, Reading reading, String fullName) {
    Sense sense = reading.sense();
    String code = basis == null ? null : sense.code();
    double margin = reading.margin();
    add(new Draft(match.first(), match.end(), type, code, basis, margin, fullName, sense.kind()));
  }

  /** "the North": the article is no part of the name. */
  private Match withoutArticle(Match match) {
    boolean article = atoms.hash(match.first()) == THE && match.end() - match.first() > 1;
    return article ? new Match(match.first() + 1, match.end(), match.senses()) : match;
  }

  private void addLeader(Reading reading, AtomSpan span, String fullName) {
    Sense sense = reading.sense();
    Match match = reading.match();
    String code = context.inOffice(sense) ? sense.code() : null;
    if (code == null && span != null) {
      code = offices.read(span.first(), span.end());
    }
    add(
        new Draft(
            match.first(),
            match.end(),
            MentionType.PERSON,
            code,
            code == null ? null : CountryBasis.LEADER,
            reading.margin(),
            fullName,
            sense.kind()));
  }

  /**
   * "the two Koreas" names two states: the first is given the word before, the second the noun
   * itself, since mentions never overlap. Without a word before, the noun names the second only.
   */
  private void addBoth(Match match, Sense sense) {
    String[] codes = sense.code().split("\\+", -1);
    int before = match.first() - 1;
    if (context.joined(before, match.first()) && isFree(before, match.first())) {
      addState(before, match.first(), codes[0], sense);
    }
    addState(match.first(), match.end(), codes[1], sense);
  }

  private void addState(int first, int end, String code, Sense sense) {
    CountryBasis basis = CountryBasis.NAME;
    add(new Draft(first, end, MentionType.COUNTRY, code, basis, SURE, null, sense.kind()));
  }

  /** What was found, in text order. */
  List<Mention> mentions(Confidence confidence) {
    drafts.sort(Comparator.comparingInt(Draft::first));
    return drafts.stream().map(draft -> mention(inheritingOffice(draft), confidence)).toList();
  }

  /** Bare surnames hold the office that the article gives with the full name. */
  private Draft inheritingOffice(Draft draft) {
    if (draft.type() != MentionType.PERSON || draft.code() != null) {
      return draft;
    }
    String code = officeOfSurname.get(atoms.hash(draft.end() - 1));
    return code == null ? draft : draft.heldFor(code);
  }

  private Mention mention(Draft draft, Confidence confidence) {
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
