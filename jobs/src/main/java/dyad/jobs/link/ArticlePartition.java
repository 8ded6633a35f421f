package dyad.jobs.link;

import dyad.jobs.runtime.GroupedRows;
import dyad.jobs.tables.MentionTable;
import dyad.link.ArticleForms;
import dyad.link.ArticleForms.Naming;
import dyad.link.ArticleForms.Reduced;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Reduces the mentions of whole articles to forms; the rows of a partition are sorted by article
 * and mention.
 */
final class ArticlePartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> mentions) {
    return new GroupedRows(mentions, MentionTable.ARTICLE_ID, ArticlePartition::reduce);
  }

  private static List<Row> reduce(List<Row> mentions) {
    List<Naming> namings = new ArrayList<>(mentions.size());
    for (Row mention : mentions) {
      namings.add(
          new Naming(
              MentionType.valueOf(mention.getAs(MentionTable.TYPE)),
              mention.getAs(MentionTable.SURFACE),
              mention.getAs(MentionTable.FULL_NAME),
              mention.getAs(MentionTable.COUNTRY)));
    }
    List<Reduced> reduced = ArticleForms.reduce(namings);
    List<Row> rows = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Row mention = mentions.get(i);
      Reduced form = reduced.get(i);
      rows.add(
          RowFactory.create(
              mention.getAs(MentionTable.ARTICLE_ID),
              mention.getAs(MentionTable.MENTION_NO),
              form.node().type().name(),
              mention.getAs(MentionTable.SURFACE),
              namings.get(i).text(),
              mention.getAs(MentionTable.COUNTRY),
              mention.getAs(MentionTable.CONFIDENCE),
              mention.getAs(MentionTable.SECTION),
              form.own().id(),
              form.node().id(),
              form.fuller() == null ? null : form.fuller().id(),
              form.isUnresolved()));
    }
    return rows;
  }
}
