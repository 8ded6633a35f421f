package dyad.cooccur;

/**
 * Normalised pointwise mutual information: ln(p(a,b) / (p(a) p(b))) / -ln p(a,b), with
 * probabilities estimated as shares of units. 1: never apart; 0: as independence has it; -1: never
 * together. Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", GSCL
 * 2009.
 */
public final class Npmi {
  private Npmi() {}

  /**
   * The plain measure.
   *
   * @return -1 to 1; 0 when every unit names both, where the formula is 0/0 and independence cannot
   *     be told from attraction; NaN when either is named nowhere
   */
  public static double of(Contingency counts) {
    if (!counts.isDefined()) {
      return Double.NaN;
    }
    if (counts.together() == 0) {
      return -1;
    }
    if (counts.together() == counts.total()) {
      return 0;
    }
    double together = counts.together();
    double total = counts.total();
    double information = Math.log(together * total / counts.first() / counts.second());
    double value = information / -Math.log(together / total);
    return Math.max(-1, Math.min(1, value));
  }

  /**
   * The measure drawn towards 0 where counts are small, by the discount of Pantel and Lin,
   * "Discovering Word Senses from Text", KDD 2002: n(a,b) / (n(a,b) + 1) times m / (m + 1) with m
   * the smaller of n(a) and n(b). A pair seen once that is never apart gets a quarter of its NPMI,
   * one seen a hundred times 98 %.
   *
   * @return -1 to 1; 0 when the two are never together, which small counts cannot prove; NaN when
   *     either is named nowhere
   */
  public static double shrunk(Contingency counts) {
    if (!counts.isDefined()) {
      return Double.NaN;
    }
    double together = counts.together();
    double rarer = Math.min(counts.first(), counts.second());
    return of(counts) * (together / (together + 1)) * (rarer / (rarer + 1)) + 0.0;
  }
}
