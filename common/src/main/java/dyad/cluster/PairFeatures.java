package dyad.cluster;

import java.util.List;

/**
 * Features of a pair of articles from which the chance that they report one event is judged; all
 * are symmetric in the two articles.
 */
public final class PairFeatures {
  /** Names of the features, in the order of the values. */
  public static final List<String> NAMES =
      List.of(
          "title_cosine",
          "lead_bigram_cosine",
          "entity_cosine",
          "number_cosine",
          "shared_lead_idf",
          "lead_in_body",
          "lead_numbers_in_numbers",
          "lead_entities_in_entities",
          "body_cosine_to_better_best",
          "body_cosine_to_worse_best",
          "shared_candidate_terms",
          "shorter_length",
          "length_ratio",
          "day_gap",
          "gap_missing",
          "gap_within_day",
          "title_in_body",
          "lead_entities_in_entities_both",
          "rarest_lead_shared",
          "both_routine",
          "action_cosine",
          "actions_in_body",
          "title_actions_in_lead",
          "numbers_apart",
          "body_cosine",
          "gap_of_unlike_leads",
          "same_outlet",
          "same_weekday",
          "other_weekday");

  /** Position of the body cosine, absolute until {@link #relate}. */
  public static final int TO_BETTER_BEST = NAMES.indexOf("body_cosine_to_better_best");

  private static final int TO_WORSE_BEST = NAMES.indexOf("body_cosine_to_worse_best");
  private static final double ONE_DAY = 1;
  private static final double FRESH_DAYS = 2; // a happening is news that long; then come others
  private static final int FEWEST_NUMBERS = 2; // one may be a page or a year
  private static final int RAREST = 3; // one may be a typing error

  // Least body cosine to be measured against. In a small or mixed folder the best neighbour of most
  // articles is a stranger at 0.1; reports of one happening seldom have less than 0.2.
  private static final double LEAST_BEST = 0.25;

  private PairFeatures() {}

  /** Cosine of the bodies, 0 to 1; part of {@link #of}'s result until it is related. */
  static double bodyCosine(Profile a, Profile b) {
    return a.body().dot(b.body());
  }

  /** Days between the two; NaN when either is undated. */
  public static double dayGap(double dayA, double dayB) {
    return Math.abs(dayA - dayB);
  }

  /**
   * The features of a pair; the two relative cosines hold the absolute one until {@link #relate}.
   *
   * @param sharedTerms candidate terms that both have
   */
  public static double[] of(Profile a, Profile b, int sharedTerms) {
    double bodyCosine = bodyCosine(a, b);
    double gap = dayGap(a.day(), b.day());
    boolean undated = Double.isNaN(gap);
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    double leadInBody = Math.min(a.lead().coveredBy(b.body()), b.lead().coveredBy(a.body()));
    return new double[] {
      a.title().dot(b.title()),
      a.leadBigrams().dot(b.leadBigrams()),
      a.entities().dot(b.entities()),
      a.numbers().dot(b.numbers()),
      Math.log1p(a.lead().sharedWeight(b.lead())),
      leadInBody,
      Math.min(a.leadNumbers().coveredBy(b.numbers()), b.leadNumbers().coveredBy(a.numbers())),
      Math.max(a.leadEntities().coveredBy(b.entities()), b.leadEntities().coveredBy(a.entities())),
      bodyCosine,
      bodyCosine,
      Math.log1p(sharedTerms),
      Math.log1p(shorter),
      Math.log((1.0 + longer) / (1.0 + shorter)),
      undated ? 0 : Math.log1p(gap),
      undated ? 1 : 0,
      !undated && gap <= ONE_DAY ? 1 : 0,
      Math.min(a.title().coveredBy(b.body()), b.title().coveredBy(a.body())),
      Math.min(a.leadEntities().coveredBy(b.entities()), b.leadEntities().coveredBy(a.entities())),
      rarestShared(a.lead(), b.lead()),
      Math.min(a.routine(), b.routine()),
      cosine(a.leadActions(), b.leadActions()),
      Math.min(a.leadActions().coveredBy(b.body()), b.leadActions().coveredBy(a.body())),
      Math.min(a.titleActions().coveredBy(b.lead()), b.titleActions().coveredBy(a.lead())),
      numbersApart(a, b),
      bodyCosine,
      undated ? 0 : Math.log1p(Math.max(0, gap - FRESH_DAYS)) * (1 - leadInBody),
      Outlet.sameness(a.outlet(), b.outlet()), // one outlet seldom tells a happening twice
      Weekdays.shared(a.weekdays(), b.weekdays()) ? 1 : 0,
      Weekdays.apart(a.weekdays(), b.weekdays()) ? 1 : 0
    };
  }

  /**
   * Sets the body cosine in proportion to what the two articles have elsewhere, or to that of any
   * two reports of one happening if that is more.
   *
   * @param features of the pair; changed
   * @param bestOfA highest body cosine of the first article with any candidate
   * @param bestOfB the same of the second
   */
  public static void relate(double[] features, double bestOfA, double bestOfB) {
    double cosine = features[TO_BETTER_BEST];
    features[TO_BETTER_BEST] = ratio(cosine, Math.max(bestOfA, bestOfB));
    features[TO_WORSE_BEST] = ratio(cosine, Math.min(bestOfA, bestOfB));
  }

  /**
   * How rare the rarest shared terms are beside the rarest of either set, 0 to 1: two reports in
   * one mould share its words, but not the names that they are about.
   */
  private static double rarestShared(TermVector a, TermVector b) {
    double highest = Math.max(a.meanOfHighest(RAREST), b.meanOfHighest(RAREST));
    return highest > 0 ? a.intersection(b).meanOfHighest(RAREST) / highest : 0;
  }

  /** Cosine of two sets, each term at its idf. */
  private static double cosine(TermVector a, TermVector b) {
    double lengths = a.length() * b.length();
    return lengths > 0 ? a.dot(b) / lengths : 0;
  }

  /** How few of either lead's numbers the other article has; 0 where a lead has hardly any. */
  private static double numbersApart(Profile a, Profile b) {
    if (a.leadNumbers().size() < FEWEST_NUMBERS || b.leadNumbers().size() < FEWEST_NUMBERS) {
      return 0;
    }
    double inB = a.leadNumbers().coveredBy(b.numbers());
    double inA = b.leadNumbers().coveredBy(a.numbers());
    return 1 - Math.max(inA, inB);
  }

  private static double ratio(double cosine, double best) {
    return cosine / Math.max(best, LEAST_BEST);
  }
}
