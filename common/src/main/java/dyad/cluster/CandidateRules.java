package dyad.cluster;

/**
 * Which pairs of articles are worth comparing. An article is posted under each of its candidate
 * terms, once for its stretch of time and the next, so that articles of neighbouring stretches
 * meet, and once for all times; a posting list that is too long is dropped. A pair counts a shared
 * term exactly once: see {@link #meetsAt}.
 */
public final class CandidateRules {
  /** Longest posting list that is used; a term of more articles says little: 20,000 pairs. */
  public static final int LONGEST_POSTING_LIST = 200;

  /** Candidates that an article keeps, best first; half of them would miss 2 % of event pairs. */
  public static final int BEST_NEIGHBOURS = 60;

  /** The window under which every article is posted, dated or not. */
  public static final int ALL_TIMES = Integer.MIN_VALUE;

  private static final int WINDOW_DAYS = 14;

  /** Days beyond which two articles are never neighbours in time. */
  public static final int REACH_DAYS = 2 * WINDOW_DAYS;

  private static final int FEWEST_SHARED = 2;
  private static final int FEWEST_SHARED_FAR = 4;
  private static final double FAR_DAYS = 14;

  private CandidateRules() {}

  /** Stretch of time of a date; {@link #ALL_TIMES} when undated (NaN). */
  public static int window(double day) {
    return Double.isNaN(day) ? ALL_TIMES : (int) Math.floor(day / WINDOW_DAYS);
  }

  /** Windows under which an article is posted. */
  public static int[] windowsOf(double day) {
    int own = window(day);
    return own == ALL_TIMES ? new int[] {ALL_TIMES} : new int[] {own, own + 1, ALL_TIMES};
  }

  /**
   * Whether a pair counts a shared term in this window: neighbours in time where the later one is
   * at home, all others under {@link #ALL_TIMES}.
   */
  public static boolean meetsAt(int window, double dayA, double dayB) {
    int a = window(dayA);
    int b = window(dayB);
    boolean near = a != ALL_TIMES && b != ALL_TIMES && Math.abs((long) a - b) <= 1;
    return window == (near ? Math.max(a, b) : ALL_TIMES);
  }

  /** Whether a pair is so far apart in time that it must share more terms. */
  public static boolean isFar(double dayA, double dayB) {
    return PairFeatures.dayGap(dayA, dayB) > FAR_DAYS;
  }

  /** Candidate terms that a pair must share. */
  public static int needed(boolean isFar) {
    return isFar ? FEWEST_SHARED_FAR : FEWEST_SHARED;
  }

  /** Weight of a shared term, in hundredths, so that sums are exact in any order. */
  public static int hundredths(double idf) {
    return (int) Math.round(100 * idf);
  }
}
