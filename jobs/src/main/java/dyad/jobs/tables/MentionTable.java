package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Namings of entities in texts. */
public final class MentionTable {
  public static final String ARTICLE_ID = "article_id";
  public static final String MENTION_NO = "mention_no";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String PARAGRAPH_NO = "paragraph_no";
  public static final String SECTION = "section";
  public static final String START_CHAR = "start_char";
  public static final String END_CHAR = "end_char";
  public static final String SURFACE = "surface";
  public static final String TYPE = "type";
  public static final String ENTITY_ID = "entity_id";
  public static final String COUNTRY = "country";
  public static final String COUNTRY_BASIS = "country_basis";
  public static final String CONFIDENCE = "confidence";
  public static final String ROLE = "role";

  public static final String FULL_NAME = "full_name";
  public static final String OWN_COUNTRY = "own_country";
  public static final String OWN_COUNTRY_BASIS = "own_country_basis";
  public static final String OWN_CONFIDENCE = "own_confidence";

  public static final Table TABLE =
      Table.named("mentions", "one naming of an entity in a text")
          .required(ARTICLE_ID, StringType, "The article")
          .required(MENTION_NO, IntegerType, "Position among the article's mentions, from 0")
          .required(SENTENCE_NO, IntegerType, "Sentence in the article, from 0")
          .required(PARAGRAPH_NO, IntegerType, "Paragraph in the article, from 0")
          .required(
              SECTION,
              StringType,
              "Kind of section it stands in: HEADLINE, DATELINE, SUMMARY, BODY, OPINION or"
                  + " BOILERPLATE")
          .required(START_CHAR, IntegerType, "First code point in articles.text, from 0")
          .required(END_CHAR, IntegerType, "Code point after the last")
          .required(SURFACE, StringType, "The text between the two")
          .required(TYPE, StringType, "PERSON, ORGANIZATION, LOCATION, COUNTRY or NATIONALITY")
          .nullable(
              ENTITY_ID,
              StringType,
              "The entity it names; null for a nationality of no single country (European)")
          .nullable(
              COUNTRY,
              StringType,
              "ISO 3166-1 alpha-3 code (XKX, EUE and former states as described above); null if"
                  + " none applies")
          .nullable(
              COUNTRY_BASIS,
              StringType,
              "Why the country: NAME, DEMONYM, CAPITAL, CITY, REGION, METONYM, LEADER,"
                  + " ORGANIZATION or LEARNED; null exactly when country is null")
          .required(CONFIDENCE, DoubleType, "Probability that type and country are right, 0 to 1")
          .required(
              ROLE,
              StringType,
              "What it does in its sentence, as far as the order of words tells: ACTOR (acts, or is"
                  + " acted upon), SCENE (says where), SOURCE (says who reports) or TOPIC (named in"
                  + " passing)")
          .nullable(
              FULL_NAME,
              StringType,
              "Fuller form that the same article gives for it (World Health Organization for WHO);"
                  + " null if none")
          .nullable(
              OWN_COUNTRY,
              StringType,
              "Where country_basis is LEARNED: the country by the article alone; else null")
          .nullable(
              OWN_COUNTRY_BASIS, StringType, "The basis of own_country; null exactly when it is")
          .nullable(
              OWN_CONFIDENCE,
              DoubleType,
              "Where country_basis is LEARNED: the confidence by the article alone; else null")
          .key(ARTICLE_ID, MENTION_NO)
          .orderedBy(ARTICLE_ID, MENTION_NO);

  private MentionTable() {}
}
