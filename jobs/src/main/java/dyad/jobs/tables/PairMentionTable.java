package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Evidence that an article names two countries together. */
public final class PairMentionTable {
  public static final String ARTICLE_ID = "article_id";
  public static final String EVENT_ID = "event_id";
  public static final String DUPLICATE_OF = "duplicate_of";
  public static final String PUBLISHED_DATE = "published_date";
  public static final String SOURCE = "source";
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";
  public static final String LEVEL = "level";
  public static final String SENTENCE_NO = "sentence_no";
  public static final String SECTION = "section";
  public static final String MENTION_A = "mention_a";
  public static final String MENTION_B = "mention_b";
  public static final String IS_ACTING = "is_acting";
  public static final String CONFIDENCE = "confidence";
  public static final String CENTRALITY = "centrality";

  public static final Table TABLE =
      Table.named(
              "pair_mentions", "one piece of evidence that an article names two countries together")
          .required(ARTICLE_ID, StringType, "The article")
          .required(EVENT_ID, StringType, "The event the article reports")
          .nullable(DUPLICATE_OF, StringType, "As in articles: null when the article is no copy")
          .nullable(PUBLISHED_DATE, DateType, "Publish day in UTC; null if unknown")
          .nullable(SOURCE, StringType, "Outlet of the article, as in articles; null if unknown")
          .required(COUNTRY_A, StringType, "The country whose code sorts first")
          .required(COUNTRY_B, StringType, "The other country")
          .required(
              LEVEL,
              StringType,
              "SENTENCE: one sentence names both; DOCUMENT: the article does, one row an article")
          .nullable(SENTENCE_NO, IntegerType, "Sentence in the article; null at DOCUMENT")
          .required(
              SECTION,
              StringType,
              "Section of the sentence; at DOCUMENT that of the later of the two mentions")
          .required(MENTION_A, IntegerType, "mention_no of the first mention of country_a there")
          .required(MENTION_B, IntegerType, "mention_no of the first mention of country_b there")
          .required(
              IS_ACTING,
              BooleanType,
              "Whether both countries are named as ACTOR in the sentence; at DOCUMENT, in any one"
                  + " sentence of the article")
          .required(
              CONFIDENCE,
              DoubleType,
              "Probability that both countries are coded rightly, 0 to 1: the product of the"
                  + " mentions.confidence of the surest counted mention of each there (namings of one"
                  + " country in an article mostly stand or fall together, those of two countries"
                  + " do not)")
          .required(
              CENTRALITY,
              DoubleType,
              "How far the article is about the two, above 0 to 1: 2 sqrt(a b) / n with a and b the"
                  + " counted mentions of either and n those of all countries in the article, those"
                  + " in the headline counted three times")
          .key(ARTICLE_ID, COUNTRY_A, COUNTRY_B, LEVEL, SENTENCE_NO)
          .orderedBy(COUNTRY_A, COUNTRY_B, PUBLISHED_DATE, ARTICLE_ID, LEVEL, SENTENCE_NO);

  private PairMentionTable() {}
}
