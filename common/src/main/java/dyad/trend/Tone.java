package dyad.trend;

/**
 * Whether articles tell of cooperation or of conflict between two countries.
 *
 * @param value share of cooperation less share of conflict, -1 to 1; NaN when there is neither
 * @param low lower bound of its 95 % interval; NaN when there is neither
 * @param high upper bound
 */
public record Tone(double value, double low, double high) {
  /** Neither cooperation nor conflict. */
  public static final Tone UNKNOWN = new Tone(Double.NaN, Double.NaN, Double.NaN);

  /**
   * Tone of two counts; its interval is Wilson's for the share of cooperation, stretched from 0..1
   * to -1..1.
   */
  public static Tone of(long cooperation, long conflict) {
    long all = cooperation + conflict;
    if (all == 0) {
      return UNKNOWN;
    }
    WilsonInterval share = WilsonInterval.of(cooperation, all);
    double value = (double) (cooperation - conflict) / all;
    return new Tone(value, 2 * share.low() - 1, 2 * share.high() - 1);
  }
}
