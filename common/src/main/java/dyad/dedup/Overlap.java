package dyad.dedup;

/**
 * What two texts have in common, counted in runs of three words, and what that says.
 *
 * @param sizeA runs of the one
 * @param sizeB runs of the other
 * @param shared runs of both
 * @param specificA runs of the one with a number or a name in them
 * @param specificB the same of the other
 * @param sharedSpecific the same of both
 * @param stretches unbroken stretches of the text that the shared runs lie in; of the text that has
 *     fewer; 0 where too little is shared for a copy, since nobody asks then
 */
public record Overlap(
    int sizeA,
    int sizeB,
    int shared,
    int specificA,
    int specificB,
    int sharedSpecific,
    int stretches) {
  private static final int FEWEST_SHARED = 12; // two short sentences: less is a stock phrase
  private static final double LEAST_JACCARD = 0.28; // copies begin at .3; a little below for luck
  private static final double LEAST_CONTAINMENT = 0.7; // a cut copy lies in its original
  private static final double LEAST_CONTAINED_JACCARD = 0.1; // a tenth is a quotation
  private static final double LEAST_SPECIFIC_RATIO = 0.6;
  private static final int SHORT = 40; // runs of a text so short that all but all must be shared
  private static final double LEAST_SHORT_CONTAINMENT = 0.9;
  private static final double PLAIN_JACCARD = 0.7; // above it breaks are corrections
  private static final double LEAST_STRETCH = 8; // a mould breaks at every second name or number
  private static final double FAR_DAYS = 10; // who reprints does so within days
  private static final int LONG_SHARED = 150; // no mould is that long
  private static final double LEAST_FAR_JACCARD = 0.9;
  private static final int FEWEST_SPECIFIC = 5; // below that there is nothing to disagree on

  /** Shared runs among all, 0 to 1. */
  public double jaccard() {
    return jaccard(sizeA, sizeB, shared);
  }

  /** Shared runs among those of the shorter text, 0 to 1. */
  public double containment() {
    return containment(sizeA, sizeB, shared);
  }

  /**
   * Whether numbers and names are shared as readily as the other words: about 1 for copies, however
   * cut or padded; near 0 for two texts of one mould. Share of runs with a number or name among the
   * shared ones, over the same share in the text that has fewer of them; 1 where there are hardly
   * any.
   */
  public double specificRatio() {
    double shareA = share(specificA, sizeA);
    double shareB = share(specificB, sizeB);
    double least = Math.min(shareA, shareB);
    boolean few = Math.min(specificA, specificB) < FEWEST_SPECIFIC;
    return few || shared == 0 ? 1 : share(sharedSpecific, shared) / least;
  }

  /** Mean length of the stretches that are shared, in runs; 0 when nothing is. */
  public double meanStretch() {
    return stretches == 0 ? 0 : (double) shared / stretches;
  }

  /**
   * Whether one text is a copy of the other, altered or not.
   *
   * @param days between the two; NaN when either is undated
   */
  public boolean isCopy(double days) {
    return isEnough(sizeA, sizeB, shared) && !isMould() && !isRoutine(days);
  }

  /** Whether as much is shared as a copy must share, whatever it is. */
  static boolean isEnough(int sizeA, int sizeB, int shared) {
    double jaccard = jaccard(sizeA, sizeB, shared);
    boolean cut =
        containment(sizeA, sizeB, shared) >= LEAST_CONTAINMENT
            && jaccard >= LEAST_CONTAINED_JACCARD;
    return shared >= FEWEST_SHARED && (jaccard >= LEAST_JACCARD || cut);
  }

  private static double jaccard(int sizeA, int sizeB, int shared) {
    int union = sizeA + sizeB - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  private static double containment(int sizeA, int sizeB, int shared) {
    int smaller = Math.min(sizeA, sizeB);
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  /**
   * The least Jaccard similarity that a copy can have.
   *
   * @param sizeA different runs of the one text
   * @param sizeB different runs of the other
   */
  static double leastJaccard(int sizeA, int sizeB) {
    int smaller = Math.min(sizeA, sizeB);
    double shared = LEAST_CONTAINMENT * smaller;
    double contained = smaller == 0 ? 0 : shared / (sizeA + sizeB - shared);
    return Math.min(LEAST_JACCARD, Math.max(LEAST_CONTAINED_JACCARD, contained));
  }

  /** Whether what is shared looks like a form that both have filled in. */
  private boolean isMould() {
    boolean brief = Math.min(sizeA, sizeB) < SHORT && containment() < LEAST_SHORT_CONTAINMENT;
    boolean broken = jaccard() < PLAIN_JACCARD && meanStretch() < LEAST_STRETCH;
    return brief || broken || specificRatio() < LEAST_SPECIFIC_RATIO;
  }

  /** Whether what is shared may be what is said every week. */
  private boolean isRoutine(double days) {
    return days > FAR_DAYS && shared < LONG_SHARED && jaccard() < LEAST_FAR_JACCARD;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
