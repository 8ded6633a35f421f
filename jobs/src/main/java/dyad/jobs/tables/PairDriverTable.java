package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** What moves a pair from month to month. */
public final class PairDriverTable {
  public static final String PERIOD_START = "period_start";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String KIND = "kind";
  public static final String DRIVER = "driver";
  public static final String LABEL = "label";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String PREVIOUS_ARTICLE_COUNT = "previous_article_count";
  public static final String CHANGE = "change";
  public static final String SHARE_OF_CHANGE = "share_of_change";
  public static final String RANK = "rank";

  public static final Table TABLE =
      Table.named(
              "pair_drivers",
              "one event, entity or keyword that moves a country pair in one month: the five of each"
                  + " kind with the greatest change against the month before, of either sign (of"
                  + " equals the one in more articles, then the one whose id sorts first)")
          .required(PERIOD_START, DateType, "First day of the month, UTC")
          .required(COUNTRY_A, StringType, "The country whose code sorts first")
          .required(COUNTRY_B, StringType, "The other country")
          .required(
              KIND,
              StringType,
              "EVENT: events of the pair's articles; ENTITY: entities in the sentences that name both"
                  + " (the two countries themselves apart); KEYWORD: events.keywords of those events"
                  + " (words of the two countries' own names apart)")
          .required(DRIVER, StringType, "event_id, entity_id or the word")
          .nullable(
              LABEL, StringType, "Title of the event, name of the entity or the word; null if none")
          .required(
              ARTICLE_COUNT,
              LongType,
              "Distinct articles of the month that name the pair and have the driver")
          .nullable(
              PREVIOUS_ARTICLE_COUNT,
              LongType,
              "The same in the calendar month before; null when the corpus has no article then")
          .nullable(
              CHANGE, LongType, "article_count - previous_article_count; null like the latter")
          .nullable(
              SHARE_OF_CHANGE,
              DoubleType,
              "change over the change of the pair's distinct_article_count: negative against the"
                  + " pair's movement; events sum to 1 over all of them, entities and keywords"
                  + " overlap; null when the pair does not change and like change")
          .required(RANK, IntegerType, "Place among its kind for the pair and month, from 1")
          .key(PERIOD_START, COUNTRY_A, COUNTRY_B, KIND, DRIVER)
          .orderedBy(COUNTRY_A, COUNTRY_B, PERIOD_START, KIND, RANK);

  private PairDriverTable() {}
}
