package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** What sentences say that one country does to another. */
public final class PairRelationTable {
  public static final String ARTICLE_ID = "article_id";
  public static final String EVENT_ID = "event_id";
  public static final String DUPLICATE_OF = "duplicate_of";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SECTION = "section";
  public static final String SOURCE_COUNTRY = "source_country";
  public static final String TARGET_COUNTRY = "target_country";
  public static final String IS_MUTUAL = "is_mutual";
  public static final String QUAD_CLASS = "quad_class";
  public static final String CATEGORY = "category";
  public static final String BASIS = "basis";
  public static final String VERB = "verb";
  public static final String START_CHAR = "start_char";
  public static final String END_CHAR = "end_char";
  public static final String IS_NEGATED = "is_negated";
  public static final String IS_HYPOTHETICAL = "is_hypothetical";
  public static final String IS_PASSIVE = "is_passive";

  public static final Table TABLE =
      Table.named(
              "pair_relations",
              "what one sentence says that one country does to another; experimental: read from"
                  + " parts of speech and word lists")
          .required(ARTICLE_ID, StringType, "The article")
          .required(EVENT_ID, StringType, "The event the article reports")
          .nullable(DUPLICATE_OF, StringType, "As in articles: null when the article is no copy")
          .nullable(PUBLISHED_DATE, DateType, "Publish day in UTC; null if unknown")
          .required(COUNTRY_A, StringType, "The country whose code sorts first")
          .required(COUNTRY_B, StringType, "The other country")
          .required(SENTENCE_NO, IntegerType, "Sentence in the article")
          .required(SECTION, StringType, "Section of the sentence")
          .nullable(
              SOURCE_COUNTRY,
              StringType,
              "Who does it: country_a or country_b; null when both do it alike")
          .nullable(
              TARGET_COUNTRY, StringType, "Whom it is done to; null exactly when source_country is")
          .required(
              IS_MUTUAL,
              BooleanType,
              "Whether both do it alike (\"Iran and Iraq agreed\", \"talks between\")")
          .required(
              QUAD_CLASS,
              StringType,
              "VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT")
          .required(
              CATEGORY,
              StringType,
              "Category of PLOVER: AGREE, CONSULT, SUPPORT, CONCEDE (verbal cooperation),"
                  + " COOPERATE, AID, RETREAT (material cooperation), INVESTIGATE, DEMAND,"
                  + " DISAPPROVE, REJECT, THREATEN (verbal conflict), PROTEST, SANCTION, MOBILIZE,"
                  + " COERCE or ASSAULT (material conflict)")
          .required(
              BASIS,
              StringType,
              "What shows it: VERB of the main clause, NOUN (\"attack on\", \"ties with\") or the"
                  + " verb of a SIDE_CLAUSE; the latter two are weaker and often tell of the past")
          .required(VERB, StringType, "The verb or noun that shows it, as it stands in the text")
          .required(START_CHAR, IntegerType, "Its first code point in articles.text, from 0")
          .required(END_CHAR, IntegerType, "Code point after its last")
          .required(
              IS_NEGATED,
              BooleanType,
              "Said not to be so (\"did not attack\", \"denied attacking\"); in no sum. A refusal is"
                  + " no negation but the category REJECT")
          .required(
              IS_HYPOTHETICAL,
              BooleanType,
              "Said to be possible only, or on a condition; in no sum. What is announced is AGREE"
                  + " or THREATEN")
          .required(IS_PASSIVE, BooleanType, "Whether a passive shows it (\"was attacked by\")")
          .key(ARTICLE_ID, SENTENCE_NO, COUNTRY_A, COUNTRY_B, SOURCE_COUNTRY)
          .orderedBy(COUNTRY_A, COUNTRY_B, PUBLISHED_DATE, ARTICLE_ID, SENTENCE_NO, SOURCE_COUNTRY);

  private PairRelationTable() {}
}
