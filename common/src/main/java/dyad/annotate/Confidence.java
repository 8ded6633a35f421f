package dyad.annotate;

import dyad.annotate.CountryCoder.Draft;
import dyad.model.CountryBasis;
import dyad.model.SectionKind;

/**
 * Probability that a mention's type and country are right, from the margin by which its reading
 * won: a logistic curve per basis.
 */
final class Confidence {
  private static final double DATELINE_FACTOR = 0.5; // it places the reporter, not the story

  double of(Draft draft, SectionKind section) {
    double logit = intercept(draft.basis()) + slope(draft.basis()) * Math.min(draft.margin(), 8);
    double probability = 1 / (1 + Math.exp(-logit));
    return section == SectionKind.DATELINE ? probability * DATELINE_FACTOR : probability;
  }

  private static double intercept(CountryBasis basis) {
    if (basis == null) {
      return 0.5;
    }
    return switch (basis) {
      case NAME, DEMONYM -> 1.5;
      case CAPITAL, METONYM -> 1;
      case REGION -> 0.5;
      case CITY -> 0;
      case LEADER, ORGANIZATION, LEARNED -> 0.5;
    };
  }

  private static double slope(CountryBasis basis) {
    return basis == null ? 0.3 : 0.4;
  }
}
