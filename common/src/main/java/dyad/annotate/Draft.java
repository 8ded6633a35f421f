package dyad.annotate;

import dyad.gazetteer.SenseKind;
import dyad.model.CountryBasis;
import dyad.model.MentionType;

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

  Draft heldFor(String state) {
    return new Draft(first, end, type, state, CountryBasis.LEADER, margin, fullName, kind);
  }
}
