package dyad.relate;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names that stand together in one place of a clause.
 *
 * @param countries codes in text order; empty if none of them is a state
 * @param isPlace whether they only say where
 * @param first index of the first name; -1 if nobody was found
 */
record Parties(Set<String> countries, boolean isPlace, int first) {
  static final Parties NOBODY = new Parties(Set.of(), false, -1);

  boolean isNobody() {
    return first < 0;
  }

  Parties without(Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(countries);
    rest.removeAll(others);
    return new Parties(rest, isPlace, first);
  }
}
