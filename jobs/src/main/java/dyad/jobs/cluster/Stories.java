package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_micros;

import dyad.cluster.EntityNaming;
import dyad.cluster.StoryTerms;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.Seq;

/** Articles with what is needed to read them as stories, and that reading. */
final class Stories {
  private static final String NAMINGS = "namings";
  private static final String MICROS = "micros";
  private static final double MICROS_A_DAY = 24 * 3600 * 1e6;

  private Stories() {}

  /** Ordinal, title, text, source, publish time and namings of articles. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> order, Dataset<Row> mentions) {
    Dataset<Row> namings =
        mentions
            .where(col(MentionTable.ENTITY_ID).isNotNull())
            .groupBy(ArticleTable.ARTICLE_ID)
            .agg(
                collect_list(struct(col(MentionTable.ENTITY_ID), col(MentionTable.SURFACE)))
                    .as(NAMINGS));
    return order
        .join(articles, ArticleTable.ARTICLE_ID)
        .join(namings, new String[] {ArticleTable.ARTICLE_ID}, "left")
        .select(
            col(ArticleOrder.ORDINAL),
            col(ArticleTable.TITLE),
            col(ArticleTable.TEXT),
            col(ArticleTable.SOURCE),
            unix_micros(col(ArticleTable.PUBLISHED_AT)).as(MICROS),
            col(NAMINGS));
  }

  static int ordinal(Row story) {
    return story.<Integer>getAs(ArticleOrder.ORDINAL);
  }

  /** Days since 1970 with a fraction; NaN when undated. */
  static double day(Row story) {
    Long micros = story.getAs(MICROS);
    return micros == null ? Double.NaN : micros / MICROS_A_DAY;
  }

  /** Publisher; null when unknown. */
  static String source(Row story) {
    return story.getAs(ArticleTable.SOURCE);
  }

  static StoryTerms terms(Row story) {
    return StoryTerms.of(
        story.getAs(ArticleTable.TITLE), story.getAs(ArticleTable.TEXT), namings(story));
  }

  /** Linked namings of the article; none when it has none. */
  static List<EntityNaming> namings(Row story) {
    List<EntityNaming> namings = new ArrayList<>();
    Seq<Row> rows = story.getAs(NAMINGS);
    if (rows != null) {
      for (scala.collection.Iterator<Row> it = rows.iterator(); it.hasNext(); ) {
        Row naming = it.next();
        namings.add(new EntityNaming(naming.getString(0), naming.getString(1)));
      }
    }
    return namings;
  }
}
