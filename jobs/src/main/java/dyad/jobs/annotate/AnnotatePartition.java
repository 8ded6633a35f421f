package dyad.jobs.annotate;

import dyad.annotate.Annotator;
import dyad.annotate.AnnotatorConfig;
import dyad.jobs.tables.ArticleTable;
import dyad.model.Section;
import dyad.model.SectionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Article rows to {@link AnnotatedTable} rows. */
final class AnnotatePartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final AnnotatorConfig config;
  private final LongAccumulator done;

  AnnotatePartition(AnnotatorConfig config, LongAccumulator done) {
    this.config = config;
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    Annotator annotator = new Annotator(config);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        Row article = articles.next();
        done.add(1);
        return annotated(annotator, article);
      }
    };
  }

  private static Row annotated(Annotator annotator, Row article) {
    String text = article.getAs(ArticleTable.TEXT);
    Instant publishedAt = article.getAs(ArticleTable.PUBLISHED_AT);
    LocalDate day = publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
    String source = article.getAs(ArticleTable.SOURCE);
    return AnnotatedTable.row(
        article, text, annotator.annotate(text, sections(text, article), day, source));
  }

  private static List<Section> sections(String text, Row article) {
    List<Row> rows = article.getList(article.fieldIndex(ArticleTable.SECTIONS));
    List<Section> sections = new ArrayList<>(rows.size());
    int index = 0;
    int points = 0;
    for (Row row : rows) {
      int start = text.offsetByCodePoints(index, row.getInt(1) - points);
      int end = text.offsetByCodePoints(start, row.getInt(2) - row.getInt(1));
      sections.add(new Section(SectionKind.valueOf(row.getString(0)), start, end));
      index = end;
      points = row.getInt(2);
    }
    return sections;
  }
}
