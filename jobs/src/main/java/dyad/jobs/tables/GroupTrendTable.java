package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Country pairs over time in the outlets of a group. */
public final class GroupTrendTable {
  public static final String GRANULARITY = "granularity";
  public static final String PERIOD_START = "period_start";
  public static final String GROUP_KIND = "group_kind";
  public static final String GROUP_NAME = "group_name";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String DISTINCT_ARTICLE_COUNT = "distinct_article_count";
  public static final String SOURCE_COUNT = "source_count";
  public static final String PERIOD_ARTICLE_COUNT = "period_article_count";
  public static final String SHARE = "share";
  public static final String SHARE_LOW = "share_low";
  public static final String SHARE_HIGH = "share_high";

  public static final Table TABLE =
      Table.named(
              "group_trends",
              "one country pair in one week or month in the outlets of one group of --outlets, empty"
                  + " without that option: a pair that the group names anywhere has a row for every"
                  + " period in which the group has an article")
          .required(GRANULARITY, StringType, "WEEK (from Monday) or MONTH")
          .required(PERIOD_START, DateType, "First day of the period, UTC")
          .required(
              GROUP_KIND, StringType, "GROUP: a group of the user's; COUNTRY: the home country")
          .required(GROUP_NAME, StringType, "Name of the group, or alpha-3 code of the country")
          .required(COUNTRY_A, StringType, "The country whose code sorts first")
          .required(COUNTRY_B, StringType, "The other country")
          .required(ARTICLE_COUNT, LongType, "The group's articles that name both, copies included")
          .required(
              DISTINCT_ARTICLE_COUNT, LongType, "Those of them that are no copy of any article")
          .required(SOURCE_COUNT, LongType, "Different outlets of the articles of article_count")
          .required(
              PERIOD_ARTICLE_COUNT,
              LongType,
              "The group's distinct articles of the period: the denominator of share")
          .nullable(
              SHARE,
              DoubleType,
              "distinct_article_count / period_article_count, 0 to 1; null when the group has only"
                  + " copies in the period")
          .nullable(SHARE_LOW, DoubleType, "Lower bound of the 95 % Wilson score interval of share")
          .nullable(
              SHARE_HIGH, DoubleType, "Upper bound of the 95 % Wilson score interval of share")
          .key(GRANULARITY, PERIOD_START, GROUP_KIND, GROUP_NAME, COUNTRY_A, COUNTRY_B)
          .orderedBy(GRANULARITY, COUNTRY_A, COUNTRY_B, GROUP_KIND, GROUP_NAME, PERIOD_START);

  private GroupTrendTable() {}
}
