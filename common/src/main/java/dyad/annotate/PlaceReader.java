package dyad.annotate;

import dyad.annotate.ArticleContext.AtomSpan;
import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.MentionType;

/** Says in which country a place lies that the gazetteer does not know by its name. */
final class PlaceReader {
  private static final int NEIGHBOURHOOD = 12; // atoms on either side
  private static final int SURE_CITY = 100_000; // a smaller one may share its name with a street
  private static final double SET_SURELY = 0.4; // strength from which the setting beats neighbours
  private static final double BEHIND_COMMA = -0.7;
  private static final double SET_THERE = -0.8;
  private static final double NEIGHBOUR = -0.9;
  private static final double DOMINANT = -1;

  /**
   * A country guessed for a place.
   *
   * @param code null when nothing tells
   * @param margin logits, as of a chosen reading
   */
  record Guess(String code, double margin) {}

  private final ArticleContext context;
  private final Atoms atoms;
  private final ReadingChooser chooser;

  PlaceReader(ArticleContext context, ReadingChooser chooser) {
    this.context = context;
    this.atoms = context.atoms;
    this.chooser = chooser;
  }

  /**
   * Country of a place whose name holds another place's: Baghdad airport, Kunar province; null if
   * it holds none.
   */
  String inside(AtomSpan span) {
    if (isPrivateHouse(span)) {
      return null;
    }
    String code = null;
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
   * A place that the gazetteer does not know lies most likely in the country or region named behind
   * its comma, else where the article is set, else where its neighbours lie.
   */
  Guess guess(AtomSpan span) {
    String named = behindComma(span);
    if (named != null) {
      return new Guess(named, BEHIND_COMMA);
    }
    String home = context.setting.country();
    if (home != null && context.setting.strength(home) >= SET_SURELY) {
      return new Guess(home, SET_THERE);
    }
    String near = nearestState(span);
    return near == null ? new Guess(context.dominant(), DOMINANT) : new Guess(near, NEIGHBOUR);
  }

  private String behindComma(AtomSpan span) {
    boolean comma = span.end() < atoms.size() && atoms.separator(span.end()) == Atoms.COMMA;
    return comma ? stateAt(span.end(), atoms.sentence(span.first())) : null;
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

  /** Code of a country, region, capital or city that an atom of a sentence names; null if none. */
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
}
