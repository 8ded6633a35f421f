package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dyad.cluster.Edge;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The originals whose event is not open to question: those of closed events, those that turned out
 * to be the original of an article of a closed event, and late articles that join one.
 */
final class Settled {
  private static final String CHOICE = "choice";
  private static final String SIZE = "size";

  private Settled() {}

  /**
   * Ordinal, article_id and event_id.
   *
   * @param articles all articles, with published_at and duplicate_of
   * @param order ordinal and article_id of the originals
   * @param edges scored pairs of originals
   */
  static Dataset<Row> of(
      Dataset<Row> articles,
      Dataset<Row> order,
      Dataset<Row> edges,
      EarlierEvents earlier,
      double threshold) {
    Dataset<Row> closed =
        order
            .join(earlier.closed(), ArticleTable.ARTICLE_ID)
            .select(
                col(ArticleOrder.ORDINAL),
                col(ArticleTable.ARTICLE_ID),
                col(EarlierEvents.EVENT).as(EventTable.EVENT_ID));
    Dataset<Row> kept = closed.union(ofCopies(articles, order, earlier));
    Dataset<Row> late = late(articles, order, kept, earlier);
    return late.isEmpty() ? kept : kept.union(joining(late, edges, closed, earlier, threshold));
  }

  /** Originals that are in no closed event, though a copy of theirs is. */
  private static Dataset<Row> ofCopies(
      Dataset<Row> articles, Dataset<Row> order, EarlierEvents earlier) {
    Column earliest =
        min(
            struct(
                col(ArticleTable.PUBLISHED_AT).isNull(),
                col(ArticleTable.PUBLISHED_AT),
                col(ArticleTable.ARTICLE_ID),
                col(EarlierEvents.EVENT)));
    Dataset<Row> originals =
        articles
            .where(col(ArticleTable.DUPLICATE_OF).isNotNull())
            .join(earlier.closed(), ArticleTable.ARTICLE_ID)
            .groupBy(col(ArticleTable.DUPLICATE_OF).as("original"))
            .agg(earliest.as(CHOICE))
            .select(
                col("original").as(ArticleTable.ARTICLE_ID),
                col(CHOICE).getField(EarlierEvents.EVENT).as(EventTable.EVENT_ID));
    return order
        .join(originals, ArticleTable.ARTICLE_ID)
        .join(earlier.closed(), new String[] {ArticleTable.ARTICLE_ID}, "left_anti")
        .select(ArticleOrder.ORDINAL, ArticleTable.ARTICLE_ID, EventTable.EVENT_ID);
  }

  /** New originals dated before the window. */
  private static Dataset<Row> late(
      Dataset<Row> articles, Dataset<Row> order, Dataset<Row> kept, EarlierEvents earlier) {
    String[] id = {ArticleTable.ARTICLE_ID};
    return articles
        .where(col(ArticleTable.PUBLISHED_AT).lt(lit(earlier.windowStart())))
        .select(ArticleTable.ARTICLE_ID, ArticleTable.PUBLISHED_AT)
        .join(earlier.members(), id, "left_anti")
        .join(kept, id, "left_anti")
        .join(order, ArticleTable.ARTICLE_ID);
  }

  /** Those of the late that belong to a closed event of their time, each to the best one. */
  private static Dataset<Row> joining(
      Dataset<Row> late,
      Dataset<Row> edges,
      Dataset<Row> closed,
      EarlierEvents earlier,
      double threshold) {
    Column reach = expr("make_dt_interval(%d)".formatted(earlier.windowDays()));
    Dataset<Row> events =
        earlier
            .closed()
            .select(
                col(EarlierEvents.EVENT).as(EventTable.EVENT_ID),
                col(EventTable.STARTED_AT).minus(reach).as(EventTable.STARTED_AT),
                col(EventTable.ENDED_AT).plus(reach).as(EventTable.ENDED_AT))
            .distinct();
    Dataset<Row> sizes = closed.groupBy(EventTable.EVENT_ID).agg(count(lit(1)).as(SIZE));
    Dataset<Row> members = closed.select(col(ArticleOrder.ORDINAL).as("member"), col("event_id"));
    Dataset<Row> both =
        edges.union(edges.select(Candidates.B, Candidates.A, Pairs.MILLIONTHS)).toDF();
    Column mean = col(Pairs.MILLIONTHS).divide(col(SIZE).multiply(Edge.MILLION));
    Column best = min(struct(mean.multiply(-1).as("worst_first"), col(EventTable.EVENT_ID)));
    return late.join(both, col(ArticleOrder.ORDINAL).equalTo(col(Candidates.A)))
        .join(members, col(Candidates.B).equalTo(col("member")))
        .groupBy(
            col(ArticleOrder.ORDINAL),
            col(ArticleTable.ARTICLE_ID),
            col(ArticleTable.PUBLISHED_AT),
            col(EventTable.EVENT_ID))
        .agg(sum(Pairs.MILLIONTHS).as(Pairs.MILLIONTHS))
        .join(sizes, EventTable.EVENT_ID)
        .join(events, EventTable.EVENT_ID)
        .where(
            mean.geq(threshold)
                .and(
                    col(ArticleTable.PUBLISHED_AT)
                        .between(col(EventTable.STARTED_AT), col(EventTable.ENDED_AT))))
        .groupBy(ArticleOrder.ORDINAL, ArticleTable.ARTICLE_ID)
        .agg(best.as(CHOICE))
        .select(
            col(ArticleOrder.ORDINAL),
            col(ArticleTable.ARTICLE_ID),
            col(CHOICE).getField(EventTable.EVENT_ID).as(EventTable.EVENT_ID));
  }
}
