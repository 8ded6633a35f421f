package dyad.jobs.annotate;

import static org.apache.spark.sql.functions.col;

import dyad.annotate.AnnotatorConfig;
import dyad.jobs.tables.ArticleTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/** Finds sentences, tokens, names and countries in articles. */
public final class AnnotateStage {
  private AnnotateStage() {}

  /**
   * Articles with their annotations; see {@link AnnotatedTable}.
   *
   * @param articles columns of {@link ArticleTable} that parse fills
   * @param partitions number of tasks: the work is bound by processors, not by bytes, so that
   *     Spark's own sizing makes too few
   * @param done raised by one for each article
   */
  public static Dataset<Row> annotate(
      Dataset<Row> articles, AnnotatorConfig config, int partitions, LongAccumulator done) {
    return articles
        .repartition(partitions, col(ArticleTable.ARTICLE_ID))
        .mapPartitions(
            new AnnotatePartition(config, done),
            Encoders.row(AnnotatedTable.schema(articles.schema())));
  }
}
