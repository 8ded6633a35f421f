package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Country pairs over time. */
public final class PairTrendTable {
  public static final String GRANULARITY = "granularity";
  public static final String PERIOD_START = "period_start";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String SENTENCE_COUNT = "sentence_count";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String DISTINCT_ARTICLE_COUNT = "distinct_article_count";
  public static final String ACTING_ARTICLE_COUNT = "acting_article_count";
  public static final String STORY_COUNT = "story_count";
  public static final String SOURCE_COUNT = "source_count";
  public static final String LIKELY_ARTICLE_COUNT = "likely_article_count";
  public static final String LIKELY_ARTICLE_COUNT_SE = "likely_article_count_se";
  public static final String PERIOD_ARTICLE_COUNT = "period_article_count";
  public static final String SHARE = "share";
  public static final String SHARE_LOW = "share_low";
  public static final String SHARE_HIGH = "share_high";
  public static final String SHARE_WEIGHTED = "share_weighted";
  public static final String NPMI = "npmi";
  public static final String NPMI_SHRUNK = "npmi_shrunk";
  public static final String LOG_LIKELIHOOD = "log_likelihood";
  public static final String EXPECTED_COUNT = "expected_count";
  public static final String BURST_SCORE = "burst_score";
  public static final String IS_BURST = "is_burst";
  public static final String LEVEL = "level";
  public static final String IS_CHANGE_POINT = "is_change_point";

  public static final String COOPERATION_COUNT = "cooperation_count";
  public static final String CONFLICT_COUNT = "conflict_count";
  public static final String TONE = "tone";
  public static final String TONE_LOW = "tone_low";
  public static final String TONE_HIGH = "tone_high";

  public static final Table TABLE =
      Table.named(
              "pair_trends",
              "one country pair in one period: a pair seen anywhere in the range has a row for every"
                  + " day, week and month in which the corpus has an article, zeros included")
          .required(GRANULARITY, StringType, "DAY, WEEK (from Monday) or MONTH")
          .required(PERIOD_START, DateType, "First day of the period, UTC")
          .required(COUNTRY_A, StringType, "The country whose code sorts first")
          .required(COUNTRY_B, StringType, "The other country")
          .required(
              SENTENCE_COUNT,
              LongType,
              "Sentences that name both, in all articles, copies included")
          .required(ARTICLE_COUNT, LongType, "Articles that name both, copies included")
          .required(
              DISTINCT_ARTICLE_COUNT,
              LongType,
              "Articles that name both and are no copy; a copy counts in no period, wherever its original is")
          .required(
              ACTING_ARTICLE_COUNT,
              LongType,
              "Those of distinct_article_count in which one sentence shows the two acting on each"
                  + " other (pair_mentions.is_acting): fewer, and nearer to what articles are about")
          .required(
              STORY_COUNT, LongType, "Distinct events of the distinct articles that name both")
          .required(
              SOURCE_COUNT,
              LongType,
              "Different outlets of the articles of article_count; articles of unknown source: none")
          .required(
              LIKELY_ARTICLE_COUNT,
              DoubleType,
              "Expected number of rightly coded articles: sum of p over distinct_article_count, p the"
                  + " pair_mentions.confidence of the article (DOCUMENT)")
          .required(
              LIKELY_ARTICLE_COUNT_SE,
              DoubleType,
              "Its standard error, sqrt(sum p (1 - p)): articles are right or wrong independently"
                  + " (Poisson binomial)")
          .required(
              PERIOD_ARTICLE_COUNT,
              LongType,
              "Distinct articles of the period in the corpus: the denominator of share")
          .nullable(
              SHARE,
              DoubleType,
              "distinct_article_count / period_article_count, 0 to 1; null when the period has no"
                  + " article")
          .nullable(SHARE_LOW, DoubleType, "Lower bound of the 95 % Wilson score interval of share")
          .nullable(
              SHARE_HIGH, DoubleType, "Upper bound of the 95 % Wilson score interval of share")
          .nullable(
              SHARE_WEIGHTED,
              DoubleType,
              "Mean over outlets of the outlet's own share in the period, weighted by its distinct"
                  + " articles N in the whole range: sum(N c / n) / sum(N) over the outlets with n > 0"
                  + " distinct articles in the period, c of them on the pair, unknown outlets as one"
                  + " (direct standardisation): an outlet that grows or shrinks does not move it, one"
                  + " that opens or closes does; null like share")
          .nullable(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information of the two countries over the period's"
                  + " distinct articles, -1 to 1 (Bouma 2009); null when either is named in none")
          .nullable(
              NPMI_SHRUNK,
              DoubleType,
              "npmi drawn towards 0 where counts are small (Pantel and Lin 2002): times c / (c + 1)"
                  + " and m / (m + 1), c the articles that name both, m those that name the rarer;"
                  + " null like npmi")
          .nullable(
              LOG_LIKELIHOOD,
              DoubleType,
              "Log-likelihood ratio G2 of the same counts (Dunning 1993); null like npmi")
          .nullable(
              EXPECTED_COUNT,
              DoubleType,
              "Distinct articles expected from the pair's share of the corpus in the 91 days (DAY),"
                  + " 364 days (WEEK) or 731 days (MONTH) before, earlier bursts capped, times"
                  + " the period's volume and, for DAY, the pair's weekday pattern; null with fewer"
                  + " than 28 days, 8 weeks or 6 months of history")
          .nullable(
              BURST_SCORE,
              DoubleType,
              "-log10 of the probability of at least the observed count (negative binomial with the"
                  + " history's uncertainty and dispersion); for DAY that of the day or of the seven"
                  + " days that end with it, whichever is more surprising; 0 or more; null like"
                  + " expected_count")
          .nullable(
              IS_BURST,
              BooleanType,
              "burst_score is at least 3.0 (DAY), 2.2 (WEEK) or 2.0 (MONTH), with 3 distinct articles"
                  + " or more: on shuffled dates less than one flag in a pair's year, the three"
                  + " granularities together; null like expected_count")
          .nullable(
              LEVEL,
              DoubleType,
              "Share of distinct articles over the stretch of time between two change points in which"
                  + " the period lies, 0 to 1; null when the stretch has no article")
          .required(
              IS_CHANGE_POINT,
              BooleanType,
              "Whether a new level starts here, seen from the whole series: PELT on Poisson counts"
                  + " with a penalty of 3 ln n times the dispersion (Killick and others 2012), levels"
                  + " of 8 weeks (DAY, WEEK) or 4 months or more, days cut between weeks; on shuffled"
                  + " dates less than one in a hundred pair-years")
          .required(
              COOPERATION_COUNT,
              LongType,
              "Distinct articles of the period with a sentence in pair_relations that says the two"
                  + " cooperate, neither negated nor hypothetical; experimental like that table")
          .required(CONFLICT_COUNT, LongType, "The same for conflict; an article may be in both")
          .nullable(
              TONE,
              DoubleType,
              "(cooperation_count - conflict_count) / (cooperation_count + conflict_count), -1 all"
                  + " conflict to 1 all cooperation; null when both are 0; experimental")
          .nullable(
              TONE_LOW,
              DoubleType,
              "Lower bound of its 95 % interval: 2 w - 1 for Wilson's w of the share of cooperation;"
                  + " it covers the sampling of articles, not errors of reading; null like tone")
          .nullable(TONE_HIGH, DoubleType, "Upper bound of that interval; null like tone")
          .key(GRANULARITY, PERIOD_START, COUNTRY_A, COUNTRY_B)
          .orderedBy(GRANULARITY, COUNTRY_A, COUNTRY_B, PERIOD_START);

  private PairTrendTable() {}
}
