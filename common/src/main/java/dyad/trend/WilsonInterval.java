package dyad.trend;

/**
 * Score interval of a share: the shares p for which the observed one lies within z standard errors
 * of p. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22,
 * 1927. Unlike the textbook interval it stays inside 0 to 1 and holds its level at counts of 0.
 *
 * @param low lower bound, 0 to 1
 * @param high upper bound, 0 to 1
 */
public record WilsonInterval(double low, double high) {
  private static final double Z = 1.959964; // 97.5 % quantile of the normal: two-sided 95 %

  /** Of no trials. */
  public static final WilsonInterval UNKNOWN = new WilsonInterval(Double.NaN, Double.NaN);

  /**
   * The 95 % interval.
   *
   * @param count successes, 0 to {@code total}
   * @param total trials, 1 or more
   */
  public static WilsonInterval of(long count, long total) {
    if (total < 1 || count < 0 || count > total) {
      throw new IllegalArgumentException("Invalid share: " + count + " of " + total);
    }
    double n = total;
    double share = count / n;
    double scale = 1 + Z * Z / n;
    double centre = share + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double low = count == 0 ? 0 : (centre - reach) / scale;
    double high = count == total ? 1 : (centre + reach) / scale;
    return new WilsonInterval(low, high);
  }
}
