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
import java.util.ArrayList;
import java.util.List;

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
  private static final long OF = Atoms.hashOf("of");

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
    return new Pass(new ArticleContext(text, names, gazetteer)).drafts().mentions(confidence);
  }

  /** The work on one article. */
  private static final class Pass {
    private final ArticleContext context;
    private final Atoms atoms;
    private final ReadingChooser chooser;
    private final OrganReader organs;
    private final OfficeReader offices;
    private final PlaceReader places;
    private final Drafts drafts;

    Pass(ArticleContext context) {
      this.context = context;
      this.atoms = context.atoms;
      this.chooser = new ReadingChooser(context);
      this.organs = new OrganReader(context);
      this.offices = new OfficeReader(context);
      this.places = new PlaceReader(context, chooser);
      this.drafts = new Drafts(context, offices);
    }

    Drafts drafts() {
      List<Match> loose = new ArrayList<>();
      for (Match match : context.matches) {
        if (!phraseReplacesNames(match)) {
          loose.add(match);
        }
      }
      for (AtomSpan span : context.spans) {
        if (drafts.isFree(span.first(), span.end())) {
          codeSpan(span);
        }
      }
      for (Match match : loose) {
        if (drafts.isFree(match.first(), match.end())) {
          codeAlone(chooser.choose(match, null));
        }
      }
      return drafts;
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
      codeAlone(reading);
      return true;
    }

    private void codeSpan(AtomSpan span) {
      if (isDay(span)) {
        drafts.take(span.first(), span.end());
        return;
      }
      MentionType type = span.name().type();
      Match match = context.matchAt(span.first());
      boolean same = match != null && match.first() == span.first() && match.end() == span.end();
      if (same) {
        Reading reading = chooser.choose(match, type);
        if (reading.sense() != null && keepsReading(reading.sense(), type)) {
          drafts.addReading(reading, span);
          return;
        }
      }
      switch (type) {
        case PERSON -> addPerson(span, match);
        case ORGANIZATION -> {
          Organ organ = organs.read(span.first(), span.end());
          drafts.addNamed(span, type, organ.code(), organ.basis());
        }
        case LOCATION, COUNTRY -> {
          String code = same ? null : places.inside(span);
          if (code != null) {
            drafts.addNamed(span, MentionType.LOCATION, code, CountryBasis.REGION);
          } else {
            drafts.addGuessed(span, places.guess(span));
          }
        }
        case NATIONALITY -> drafts.addNamed(span, type, null, null);
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
        code = offices.ofLeaderInside(span.first(), span.end());
      }
      drafts.addNamed(span, MentionType.PERSON, code, code == null ? null : CountryBasis.LEADER);
    }

    /** A phrase that no proposed name covers or competes with. */
    private void codeAlone(Reading reading) {
      Match match = reading.match();
      Sense sense = reading.sense();
      if (sense == null || isMoney(match)) {
        return;
      }
      if (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM) {
        int end = Math.max(organs.endOfOrgan(match), organs.endOfKnownOrgan(match));
        if (end > match.end() && drafts.isFree(match.first(), end)) {
          drafts.add(
              new Draft(
                  match.first(),
                  end,
                  MentionType.ORGANIZATION,
                  sense.code(),
                  CountryBasis.ORGANIZATION,
                  reading.margin(),
                  null,
                  sense.kind()));
          return;
        }
      }
      if (context.hasNames() || !insidePrivateName(match, sense)) {
        drafts.addReading(reading, null);
      }
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
  }
}
