package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dyad.jobs.tables.Table.Nullability;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** People, organizations, places and countries across the corpus. */
public final class EntityTable {
  public static final String ENTITY_ID = "entity_id";
  public static final String TYPE = "type";
  public static final String NAME = "name";
  public static final String COUNTRY = "country";
  public static final String COUNTRY_CONFIDENCE = "country_confidence";
  public static final String VARIANTS = "variants";
  public static final String MENTION_COUNT = "mention_count";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String FIRST_SEEN = "first_seen";
  public static final String LAST_SEEN = "last_seen";

  /** Fields of an element of {@link #VARIANTS}. */
  public static final String VARIANT_FORM = "form";

  public static final String VARIANT_COUNT = "mention_count";

  public static final StructType VARIANT =
      new StructType(
          new StructField[] {
            Table.field(
                VARIANT_FORM, StringType, Nullability.REQUIRED, "A form as it stands in texts"),
            Table.field(VARIANT_COUNT, LongType, Nullability.REQUIRED, "How often it stands there")
          });

  public static final Table TABLE =
      Table.named("entities", "one person, organization, place or country across the corpus")
          .required(
              ENTITY_ID,
              StringType,
              "Derived from the type and the canonical form, so that reruns agree; the country"
                  + " code for countries")
          .required(TYPE, StringType, "PERSON, ORGANIZATION, LOCATION or COUNTRY")
          .required(NAME, StringType, "The canonical form")
          .nullable(
              COUNTRY,
              StringType,
              "Country it belongs to or acts for, by its mentions' evidence; null if unknown")
          .nullable(
              COUNTRY_CONFIDENCE,
              DoubleType,
              "How sure that country is, 0 to 1: (mentions with it + 1) / (mentions with any + 2);"
                  + " null exactly when country is null, 1 for a country itself")
          .required(
              VARIANTS,
              createArrayType(VARIANT, false),
              "Its forms with their number of mentions, most frequent first")
          .required(MENTION_COUNT, LongType, "Mentions in all articles, copies included")
          .required(ARTICLE_COUNT, LongType, "Articles that name it, copies included")
          .nullable(
              FIRST_SEEN,
              TimestampType,
              "Earliest publish time of an article that names it; null if all are undated")
          .nullable(LAST_SEEN, TimestampType, "Latest publish time; null if all are undated")
          .key(ENTITY_ID)
          .orderedBy(TYPE, ENTITY_ID);

  private EntityTable() {}
}
