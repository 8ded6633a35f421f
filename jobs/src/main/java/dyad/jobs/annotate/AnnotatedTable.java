package dyad.jobs.annotate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import dyad.annotate.Annotation;
import dyad.annotate.TokenizedText;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.model.CodePoints;
import dyad.model.Mention;
import dyad.model.MentionRole;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Articles with what annotate found in them; one row an article, its mentions in an array. */
public final class AnnotatedTable {
  /** Array of structs with the columns of {@link #MENTION}, in text order. */
  public static final String MENTIONS = "mentions";

  /** Columns of {@link MentionTable} that annotate fills. */
  static final StructType MENTION = mention();

  private AnnotatedTable() {}

  private static StructType mention() {
    StructType schema = new StructType();
    for (StructField field : MentionTable.TABLE.schema().fields()) {
      boolean later =
          List.of(
                  MentionTable.ARTICLE_ID,
                  MentionTable.MENTION_NO,
                  MentionTable.ENTITY_ID,
                  MentionTable.OWN_COUNTRY,
                  MentionTable.OWN_COUNTRY_BASIS,
                  MentionTable.OWN_CONFIDENCE)
              .contains(field.name());
      if (!later) {
        schema = schema.add(field.name(), field.dataType(), field.nullable());
      }
    }
    return schema;
  }

  /** The columns of {@code articles} followed by those that annotate adds. */
  static StructType schema(StructType articles) {
    return articles
        .add(ArticleTable.SENTENCES, DataTypes.createArrayType(ArticleTable.SENTENCE, false), false)
        .add(ArticleTable.SENTENCE_COUNT, DataTypes.IntegerType, false)
        .add(ArticleTable.TOKEN_COUNT, DataTypes.IntegerType, false)
        .add(
            ArticleTable.FOCUS_COUNTRIES,
            DataTypes.createArrayType(DataTypes.StringType, false),
            false)
        .add(MENTIONS, DataTypes.createArrayType(MENTION, false), false);
  }

  static Row row(Row article, String text, Annotation annotation) {
    CodePoints codePoints = new CodePoints(text);
    List<Object> values = new ArrayList<>(article.length() + 5);
    for (int i = 0; i < article.length(); i++) {
      values.add(article.get(i));
    }
    values.add(sentences(codePoints, annotation.text()));
    values.add(annotation.text().sentenceCount());
    values.add(annotation.text().tokenCount());
    values.add(annotation.focusCountries().toArray(String[]::new));
    values.add(mentions(codePoints, annotation));
    return RowFactory.create(values.toArray());
  }

  private static Row[] sentences(CodePoints codePoints, TokenizedText text) {
    Row[] rows = new Row[text.sentenceCount()];
    for (int s = 0; s < rows.length; s++) {
      int start = text.tokenStart(text.firstToken(s));
      int end = text.tokenEnd(text.endToken(s) - 1);
      rows[s] = RowFactory.create(codePoints.at(start), codePoints.at(end));
    }
    return rows;
  }

  private static Row[] mentions(CodePoints codePoints, Annotation annotation) {
    Row[] rows = new Row[annotation.mentions().size()];
    for (int m = 0; m < rows.length; m++) {
      rows[m] = row(codePoints, annotation.mentions().get(m), annotation.roles().get(m));
    }
    return rows;
  }

  private static Row row(CodePoints codePoints, Mention mention, MentionRole role) {
    return RowFactory.create(
        mention.sentenceNo(),
        mention.paragraphNo(),
        mention.section().name(),
        codePoints.at(mention.startChar()),
        codePoints.at(mention.endChar()),
        mention.surface(),
        mention.type().name(),
        mention.country(),
        mention.basis() == null ? null : mention.basis().name(),
        mention.confidence(),
        role.name(),
        mention.fullName());
  }

  /**
   * One row a mention: {@link MentionTable} without what linking and learning add.
   *
   * @param annotated at least {@code article_id} and {@link #MENTIONS}
   */
  public static Dataset<Row> mentions(Dataset<Row> annotated) {
    List<Column> columns = new ArrayList<>();
    columns.add(col(ArticleTable.ARTICLE_ID));
    columns.add(col(MentionTable.MENTION_NO));
    for (String name : MENTION.fieldNames()) {
      columns.add(col("mention." + name).as(name));
    }
    return annotated
        .select(
            col(ArticleTable.ARTICLE_ID),
            posexplode(col(MENTIONS)).as(new String[] {MentionTable.MENTION_NO, "mention"}))
        .select(columns.toArray(Column[]::new));
  }
}
