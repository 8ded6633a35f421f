package dyad.annotate;

import dyad.gazetteer.ConfidenceCurves;
import dyad.model.CountryBasis;
import dyad.model.MentionType;
import dyad.model.SectionKind;

/** Probability that a mention's type and country are right, from the margin of its reading. */
final class Confidence {
  private static final double DATELINE_FACTOR = 0.5; // it places the reporter, not the story

  private final ConfidenceCurves curves;

  Confidence(ConfidenceCurves curves) {
    this.curves = curves;
  }

  double of(Draft draft, SectionKind section) {
    double probability = curves.probability(group(draft), draft.margin());
    return section == SectionKind.DATELINE ? probability * DATELINE_FACTOR : probability;
  }

  private static String group(Draft draft) {
    if (draft.basis() == null) {
      return "NONE";
    }
    boolean unknown = draft.kind() == null;
    if (unknown && draft.basis() == CountryBasis.ORGANIZATION) {
      return "READ_ORGAN";
    }
    boolean guess =
        unknown
            && draft.basis() == CountryBasis.REGION
            && draft.type() == MentionType.LOCATION
            && draft.margin() < 0;
    return guess ? "GUESS" : draft.basis().name();
  }
}
