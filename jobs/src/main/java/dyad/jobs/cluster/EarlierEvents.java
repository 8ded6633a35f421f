package dyad.jobs.cluster;

import static dyad.cluster.CandidateRules.REACH_DAYS;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The events of articles that were clustered before. One whose last article is older than the
 * window is closed: it keeps its articles and its name. Events without any date stay open.
 *
 * @param members article_id, {@link #EVENT}, {@link #IS_CLOSED} and the event's started_at and
 *     ended_at; one row for each old article
 * @param windowStart first instant of the window
 * @param windowDays its length; also how far before and after a closed event an article may be
 *     dated that joins it
 */
public record EarlierEvents(Dataset<Row> members, Instant windowStart, int windowDays) {
  /** event_id that the article had. */
  static final String EVENT = "earlier_event";

  static final String IS_CLOSED = "is_closed";

  /**
   * Events as the tables have them.
   *
   * @param articles article_id and event_id
   * @param events event_id, started_at and ended_at
   */
  public static EarlierEvents of(
      Dataset<Row> articles, Dataset<Row> events, Instant windowStart, int windowDays) {
    Dataset<Row> members =
        articles
            .select(ArticleTable.ARTICLE_ID, ArticleTable.EVENT_ID)
            .join(
                events.select(EventTable.EVENT_ID, EventTable.STARTED_AT, EventTable.ENDED_AT),
                EventTable.EVENT_ID)
            .select(
                col(ArticleTable.ARTICLE_ID),
                col(EventTable.EVENT_ID).as(EVENT),
                coalesce(col(EventTable.ENDED_AT).lt(lit(windowStart)), lit(false)).as(IS_CLOSED),
                col(EventTable.STARTED_AT),
                col(EventTable.ENDED_AT));
    return new EarlierEvents(members, windowStart, windowDays);
  }

  /** The same events, all closed: for articles that are none of the window's. */
  public EarlierEvents closedAll() {
    return new EarlierEvents(members.withColumn(IS_CLOSED, lit(true)), windowStart, windowDays);
  }

  /**
   * article_id of closed events that nothing new can be near to: they end too long before the
   * window, and no late article is of their time.
   *
   * @param articles article_id and published_at of all articles, new ones included
   */
  Dataset<Row> outOfReach(Dataset<Row> articles) {
    Row late =
        articles
            .where(col(ArticleTable.PUBLISHED_AT).lt(lit(windowStart)))
            .join(members, new String[] {ArticleTable.ARTICLE_ID}, "left_anti")
            .agg(min(ArticleTable.PUBLISHED_AT), max(ArticleTable.PUBLISHED_AT))
            .first();
    Column isOut = col(EventTable.ENDED_AT).lt(lit(days(windowStart, -REACH_DAYS)));
    if (!late.isNullAt(0)) {
      int reach = windowDays + REACH_DAYS;
      Column isNear =
          col(EventTable.ENDED_AT)
              .geq(lit(days(late.getAs(0), -reach)))
              .and(col(EventTable.STARTED_AT).leq(lit(days(late.getAs(1), reach))));
      isOut = isOut.and(not(isNear));
    }
    return closed().where(isOut).select(ArticleTable.ARTICLE_ID);
  }

  private static Instant days(Instant from, int days) {
    return from.plus(days, ChronoUnit.DAYS);
  }

  /** Articles of closed events. */
  Dataset<Row> closed() {
    return members.where(col(IS_CLOSED));
  }
}
