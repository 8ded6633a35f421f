package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.WordLists.Signal;

/** Says for which state a person holds office, by the words around the name or by the name. */
final class OfficeReader {
  private static final int TITLE_LENGTH = 7; // "Israeli Deputy Prime Minister and Foreign Minister"
  private static final String UNITED_STATES = "USA";

  private final ArticleContext context;
  private final Atoms atoms;

  OfficeReader(ArticleContext context) {
    this.context = context;
    this.atoms = context.atoms;
  }

  /** Code of the state; null when the text beside the name says of no office. */
  String read(int first, int end) {
    String before = titleBefore(first);
    return before != null ? before : apposition(end);
  }

  /** Code of the state whose leader's name ends a longer one; null if none's does. */
  String ofLeaderInside(int first, int end) {
    for (int i = first; i < end; i++) {
      Match inner = context.gazetteer.longest(atoms, i, end);
      if (inner != null && inner.end() == end && inner.end() - i >= 2) {
        for (Sense sense : inner.senses()) {
          if (sense.kind() == SenseKind.LEADER && context.inOffice(sense)) {
            return sense.code();
          }
        }
      }
    }
    return null;
  }

  private String titleBefore(int first) {
    boolean office = false;
    boolean american = false;
    for (int i = first - 1; i >= Math.max(0, first - TITLE_LENGTH); i--) {
      if (atoms.sentence(i) != atoms.sentence(first) || atoms.separator(i + 1) == Atoms.BREAK) {
        break;
      }
      if (!office && (context.has(Signal.OFFICE, i) || context.has(Signal.US_OFFICE, i))) {
        office = first - i <= 2;
        american = context.has(Signal.US_OFFICE, i) && atoms.startsUpper(i);
        if (!office) {
          return null;
        }
        continue;
      }
      String code = countryAt(i);
      if (code != null) {
        return office ? code : null;
      }
      if (!office && first - i > 2) {
        return null;
      }
    }
    return office && american && context.firm(UNITED_STATES) > 0 ? UNITED_STATES : null;
  }

  /** "Ali Larijani, Iran's chief nuclear envoy". */
  private String apposition(int end) {
    if (end >= atoms.size() || atoms.separator(end) != Atoms.COMMA) {
      return null;
    }
    String code = null;
    for (int i = end; i < Math.min(atoms.size(), end + TITLE_LENGTH); i++) {
      if (i > end && atoms.separator(i) != Atoms.JOINED && atoms.separator(i) != Atoms.HYPHEN) {
        return null;
      }
      if (code == null) {
        code = countryAt(i);
      } else if (context.has(Signal.OFFICE, i)) {
        return code;
      }
    }
    return null;
  }

  private String countryAt(int atom) {
    Match match = context.matchAt(atom);
    if (match == null) {
      return null;
    }
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM) {
        return sense.code();
      }
    }
    return null;
  }
}
