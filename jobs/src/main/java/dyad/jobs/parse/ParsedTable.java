package dyad.jobs.parse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.RejectTable;
import dyad.model.Article;
import dyad.model.CodePoints;
import dyad.model.Section;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What read and parse leave behind: a row for each input record, an article or a rejection. The
 * columns of an article are null in a rejection and the other way round, but for {@code input_file}
 * and {@code record_no}.
 */
public final class ParsedTable {
  /** Columns of {@link ArticleTable} that parse fills. */
  static final List<String> ARTICLE_COLUMNS =
      List.of(
          ArticleTable.ARTICLE_ID,
          ArticleTable.INPUT_FILE,
          ArticleTable.RECORD_NO,
          ArticleTable.EXTERNAL_ID,
          ArticleTable.URL,
          ArticleTable.SOURCE,
          ArticleTable.TITLE,
          ArticleTable.PUBLISHED_AT,
          ArticleTable.DATE_SOURCE,
          ArticleTable.LANGUAGE,
          ArticleTable.TEXT,
          ArticleTable.SECTIONS);

  static final StructType SCHEMA = schema();

  private ParsedTable() {}

  private static StructType schema() {
    StructType schema = new StructType();
    for (String column : ARTICLE_COLUMNS) {
      schema = schema.add(column, ArticleTable.TABLE.schema().apply(column).dataType(), true);
    }
    return schema.add(RejectTable.REASON, StringType).add(RejectTable.DETAIL, StringType);
  }

  /** The columns of {@link ArticleTable} that parse fills. */
  public static Column[] articleColumns() {
    return ARTICLE_COLUMNS.stream().map(c -> col(c)).toArray(Column[]::new);
  }

  /** The accepted articles, each with an id of its own: columns of {@link ArticleTable} so far. */
  public static Dataset<Row> articles(Dataset<Row> parsed) {
    return DistinctIds.of(parsed.where(col(RejectTable.REASON).isNull()).select(articleColumns()));
  }

  /** Rows of {@link RejectTable}. */
  public static Dataset<Row> rejects(Dataset<Row> parsed) {
    return parsed.where(col(RejectTable.REASON).isNotNull());
  }

  static Row row(Outcome<Article> outcome) {
    if (outcome instanceof Accepted<Article> accepted) {
      return row(accepted.value());
    }
    Rejected<Article> rejected = (Rejected<Article>) outcome;
    Object[] values = new Object[SCHEMA.length()];
    values[SCHEMA.fieldIndex(ArticleTable.INPUT_FILE)] = rejected.inputFile();
    values[SCHEMA.fieldIndex(ArticleTable.RECORD_NO)] = rejected.recordNo();
    values[SCHEMA.fieldIndex(RejectTable.REASON)] = rejected.reason().name();
    values[SCHEMA.fieldIndex(RejectTable.DETAIL)] = rejected.detail();
    return RowFactory.create(values);
  }

  private static Row row(Article article) {
    return RowFactory.create(
        article.articleId(),
        article.inputFile(),
        article.recordNo(),
        article.externalId(),
        article.url(),
        article.source(),
        article.title(),
        article.publishedAt(),
        article.dateSource().name(),
        article.language(),
        article.text(),
        sections(article.text(), article.sections()),
        null,
        null);
  }

  private static Row[] sections(String text, List<Section> sections) {
    CodePoints codePoints = new CodePoints(text);
    Row[] rows = new Row[sections.size()];
    for (int i = 0; i < rows.length; i++) {
      Section section = sections.get(i);
      rows[i] =
          RowFactory.create(
              section.kind().name(),
              codePoints.at(section.startChar()),
              codePoints.at(section.endChar()));
    }
    return rows;
  }
}
