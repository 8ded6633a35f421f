package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;
import dyad.model.CountryBasis;

/** Says of which state an organization is an organ, if of any. */
final class OrganReader {
  private static final int LOOK_BACK = 12; // atoms before a bare "Foreign Ministry"
  private static final int LONGEST_ORGAN = 6; // capitalised words after the adjective

  /** Country of an organ of state and why. */
  record Organ(String code, CountryBasis basis) {}

  private static final Organ NONE = new Organ(null, null);

  private final ArticleContext context;
  private final Atoms atoms;

  OrganReader(ArticleContext context) {
    this.context = context;
    this.atoms = context.atoms;
  }

  /** Country of the organization named between two atoms; without code when it is no organ. */
  Organ read(int first, int end) {
    Match whole = context.gazetteer.longest(atoms, first, end);
    if (whole != null && whole.end() == end) {
      for (Sense sense : whole.senses()) {
        Organ known = known(sense);
        if (known != null) {
          return known;
        }
      }
    }
    boolean organ = false;
    String code = null;
    for (int i = first; i < end; i++) {
      if (context.has(Signal.PRIVATE, i)) {
        return NONE;
      }
      organ |= context.has(Signal.ORGAN, i);
      Match match = context.matchAt(i);
      if (code == null && match != null && match.first() == i && match.end() <= end) {
        code = placeCode(match);
      }
    }
    if (!organ) {
      return NONE;
    }
    if (code == null) {
      code = nearestBefore(first);
    }
    return code == null ? NONE : new Organ(code, CountryBasis.ORGANIZATION);
  }

  /**
   * End of an organ's name that begins with a country or demonym, such as Russian Foreign Ministry;
   * the country's own end when no organ follows.
   */
  int endOfOrgan(Match match) {
    int result = match.end();
    boolean capitals = context.inCapitals(match.first());
    for (int i = match.end(); i < atoms.size() && i < match.end() + LONGEST_ORGAN; i++) {
      if (!context.joined(i - 1, i) || atoms.separator(i) == Atoms.HYPHEN || capitals) {
        break;
      }
      boolean connector = context.has(Signal.CONNECTOR, i) && result > match.end();
      if (!atoms.startsUpper(i) && !connector) {
        break;
      }
      if (context.has(Signal.OFFICE, i) && !context.has(Signal.ORGAN, i)) {
        break;
      }
      if (atoms.startsUpper(i) && atoms.isWord(i)) {
        boolean organWord = context.has(Signal.ORGAN, i);
        boolean continued = result > match.end() && i > 0 && context.has(Signal.CONNECTOR, i - 1);
        if (organWord || continued) {
          result = i + 1;
        }
      }
    }
    return result;
  }

  /** End of an organ that the gazetteer knows by name and that follows directly: U.S. Congress. */
  int endOfKnownOrgan(Match match) {
    Match next = context.matchAt(match.end());
    if (next == null
        || next.first() != match.end()
        || atoms.separator(match.end()) != Atoms.JOINED
        || context.inCapitals(match.first())) {
      return match.end();
    }
    boolean organ = next.senses().stream().anyMatch(s -> s.kind() == SenseKind.ORGAN);
    return organ ? next.end() : match.end();
  }

  /** Organization that the gazetteer knows by this very name; null for other entries. */
  private static Organ known(Sense sense) {
    return switch (sense.kind()) {
      case ORGAN -> new Organ(sense.code(), CountryBasis.ORGANIZATION);
      case METONYM -> new Organ(sense.code(), CountryBasis.METONYM);
      case INTERNATIONAL ->
          sense.code() == null ? NONE : new Organ(sense.code(), CountryBasis.ORGANIZATION);
      case PRIVATE -> NONE;
      default -> null;
    };
  }

  private static String placeCode(Match match) {
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.NAME
          || sense.kind() == SenseKind.DEMONYM
          || sense.kind() == SenseKind.CAPITAL
          || (sense.kind() == SenseKind.REGION && sense.population() == 0)
          || (sense.kind() == SenseKind.CITY && !sense.ordinary())) {
        return sense.code();
      }
    }
    return null;
  }

  private String nearestBefore(int first) {
    for (int i = first - 1; i >= Math.max(0, first - LOOK_BACK); i--) {
      Match match = context.matchAt(i);
      if (match != null) {
        for (Sense sense : match.senses()) {
          if (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM) {
            return sense.code();
          }
        }
      }
    }
    return context.dominant();
  }
}
