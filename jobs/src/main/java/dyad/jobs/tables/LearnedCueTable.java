package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Names that this corpus itself ties to a country. */
public final class LearnedCueTable {
  public static final String ENTITY_ID = "entity_id";
  public static final String NAME = "name";
  public static final String TYPE = "type";
  public static final String COUNTRY = "country";
  public static final String SUPPORT = "support";
  public static final String PRECISION = "precision";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String FIRST_DAY = "first_day";
  public static final String LAST_DAY = "last_day";
  public static final String CONFIDENCE = "confidence";
  public static final String IS_USED = "is_used";

  public static final Table TABLE =
      Table.named(
              "learned_cues",
              "one name that some articles of the corpus tie to a country and others do not")
          .required(ENTITY_ID, StringType, "The person, organization or place")
          .required(NAME, StringType, "Its canonical form")
          .required(TYPE, StringType, "PERSON, ORGANIZATION or LOCATION")
          .required(COUNTRY, StringType, "The country that most articles which say so agree on")
          .required(
              SUPPORT,
              LongType,
              "Articles, copies not counted, that tie it to the country by office, organ or place")
          .required(
              PRECISION, DoubleType, "support by the articles that tie it to any country, 0 to 1")
          .required(ARTICLE_COUNT, LongType, "Articles that name it, copies not counted")
          .nullable(FIRST_DAY, DateType, "First day with such an article; null if all are undated")
          .nullable(LAST_DAY, DateType, "Last such day; null if all are undated")
          .required(
              CONFIDENCE,
              DoubleType,
              "Laplace's estimate of precision: (support + 1) / (articles with any country + 2)")
          .required(
              IS_USED,
              BooleanType,
              "Whether it codes mentions with basis LEARNED: support 3 or more, precision .9 or"
                  + " more, support in at least .3 of its articles, a person's name in full; only"
                  + " within 60 days of those days")
          .key(ENTITY_ID)
          .orderedBy(ENTITY_ID);

  private LearnedCueTable() {}
}
