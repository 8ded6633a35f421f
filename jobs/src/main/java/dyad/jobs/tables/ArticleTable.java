package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dyad.jobs.tables.Table.Nullability;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Accepted articles. */
public final class ArticleTable {
  public static final String ARTICLE_ID = "article_id";
  public static final String INPUT_FILE = "input_file";
  public static final String RECORD_NO = "record_no";
  public static final String EXTERNAL_ID = "external_id";
  public static final String URL = "url";
  public static final String SOURCE = "source";
  public static final String TITLE = "title";
  public static final String PUBLISHED_AT = "published_at";
  public static final String DATE_SOURCE = "date_source";
  public static final String LANGUAGE = "language";
  public static final String TEXT = "text";
  public static final String SECTIONS = "sections";
  public static final String SENTENCES = "sentences";
  public static final String SENTENCE_COUNT = "sentence_count";
  public static final String TOKEN_COUNT = "token_count";
  public static final String DUPLICATE_OF = "duplicate_of";
  public static final String EVENT_ID = "event_id";
  public static final String FOCUS_COUNTRIES = "focus_countries";
  public static final String COUNTRIES = "countries";

  /** Fields of an element of {@link #SECTIONS}. */
  public static final String SECTION_KIND = "kind";

  public static final String SECTION_START = "start_char";
  public static final String SECTION_END = "end_char";

  public static final StructType SECTION =
      new StructType(
          new StructField[] {
            Table.field(
                SECTION_KIND,
                StringType,
                Nullability.REQUIRED,
                "HEADLINE, DATELINE, SUMMARY, BODY, OPINION or BOILERPLATE"),
            Table.field(
                SECTION_START,
                IntegerType,
                Nullability.REQUIRED,
                "First code point in text, from 0"),
            Table.field(SECTION_END, IntegerType, Nullability.REQUIRED, "Code point after the last")
          });

  /** Fields of an element of {@link #SENTENCES}. */
  public static final String SENTENCE_START = "start_char";

  public static final String SENTENCE_END = "end_char";

  public static final StructType SENTENCE =
      new StructType(
          new StructField[] {
            Table.field(
                SENTENCE_START,
                IntegerType,
                Nullability.REQUIRED,
                "First code point in text, from 0"),
            Table.field(
                SENTENCE_END, IntegerType, Nullability.REQUIRED, "Code point after the last")
          });

  private static final ArrayType STRINGS = createArrayType(StringType, false);

  public static final Table TABLE =
      Table.named("articles", "an accepted article")
          .required(
              ARTICLE_ID,
              StringType,
              "Hash of the content, 20 hex digits; the same in every run and under every file name")
          .required(INPUT_FILE, StringType, "Path of the file it came from")
          .required(RECORD_NO, LongType, "Position in that file, from 0")
          .nullable(EXTERNAL_ID, StringType, "The record's own id; null if none")
          .nullable(URL, StringType, "Address of the article; null if unknown")
          .nullable(
              SOURCE, StringType, "Publisher from the record, else the URL's host; null if unknown")
          .nullable(TITLE, StringType, "Headline; null if there is none")
          .nullable(
              PUBLISHED_AT,
              TimestampType,
              "Publish time in UTC, midnight when only the day is known; null if unknown")
          .required(
              DATE_SOURCE,
              StringType,
              "Where published_at was found: RECORD, HEADER, TEXT, URL, FILE_NAME or NONE")
          .required(LANGUAGE, StringType, "ISO 639-1 code")
          .required(TEXT, StringType, "Title, then body, as the annotators read it")
          .required(
              SECTIONS,
              createArrayType(SECTION, false),
              "Stretches of text with their kind, in order, without overlap")
          .required(
              SENTENCES,
              createArrayType(SENTENCE, false),
              "Where each sentence stands in text; element sentence_no, counted from 0")
          .required(SENTENCE_COUNT, IntegerType, "Sentences in text")
          .required(TOKEN_COUNT, IntegerType, "Tokens in text")
          .nullable(
              DUPLICATE_OF,
              StringType,
              "article_id of the earliest copy; null if it is the first or the only one")
          .required(EVENT_ID, StringType, "The event it reports")
          .required(
              FOCUS_COUNTRIES,
              STRINGS,
              "Codes of the countries that the article is about, most central first")
          .required(
              COUNTRIES, STRINGS, "Codes of all countries that its counted sections name, sorted")
          .key(ARTICLE_ID)
          .orderedBy(PUBLISHED_AT, ARTICLE_ID);

  private ArticleTable() {}
}
