package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import dyad.cluster.EventChange;
import dyad.cluster.EventNames;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventHistoryTable;
import dyad.jobs.tables.EventTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Events after events: which name goes on, and what became of the others. */
final class Succession {
  private static final StructType NAMED =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false)
          .add(EventTable.EVENT_ID, DataTypes.StringType, false);

  private Succession() {}

  /**
   * article_id and event_id of all articles.
   *
   * @param articles all articles, copies included
   * @param settled article_id and event_id of originals that are not clustered
   * @param clusters ordinal, article_id and {@link Merging#CLUSTER} of all other originals
   */
  static Dataset<Row> named(
      Dataset<Row> articles, Dataset<Row> settled, Dataset<Row> clusters, EarlierEvents earlier) {
    String original = "original";
    Dataset<Row> placed =
        settled
            .select(
                col(ArticleTable.ARTICLE_ID).as(original),
                col(EventTable.EVENT_ID),
                lit(null).cast("int").as(Merging.CLUSTER))
            .union(
                clusters.select(
                    col(ArticleTable.ARTICLE_ID).as(original),
                    lit(null).cast("string").as(EventTable.EVENT_ID),
                    col(Merging.CLUSTER)));
    Column stays = when(col(EarlierEvents.IS_CLOSED), col(EarlierEvents.EVENT));
    Dataset<Row> all =
        articles
            .select(
                col(ArticleTable.ARTICLE_ID),
                col(ArticleTable.PUBLISHED_AT),
                coalesce(col(ArticleTable.DUPLICATE_OF), col(ArticleTable.ARTICLE_ID)).as(original))
            .join(placed, original)
            .join(earlier.members(), new String[] {ArticleTable.ARTICLE_ID}, "left")
            .withColumn(EventTable.EVENT_ID, coalesce(stays, col(EventTable.EVENT_ID)));
    Dataset<Row> open =
        all.where(col(EventTable.EVENT_ID).isNull())
            .repartition(col(Merging.CLUSTER))
            .sortWithinPartitions(
                col(Merging.CLUSTER),
                col(ArticleTable.PUBLISHED_AT).asc_nulls_last(),
                col(ArticleTable.ARTICLE_ID))
            .mapPartitions(new Names(), Encoders.row(NAMED));
    return all.where(col(EventTable.EVENT_ID).isNotNull())
        .select(ArticleTable.ARTICLE_ID, EventTable.EVENT_ID)
        .union(open);
  }

  /**
   * Rows of {@link EventHistoryTable} without the run.
   *
   * @param named article_id and event_id of all articles
   */
  static Dataset<Row> history(Dataset<Row> articles, Dataset<Row> named, EarlierEvents earlier) {
    Column hasAnchor =
        max(
            concat(lit(EventNames.PREFIX), col(ArticleTable.ARTICLE_ID))
                .equalTo(col(EventHistoryTable.OLD_EVENT_ID)));
    Dataset<Row> before =
        earlier
            .members()
            .select(
                col(EarlierEvents.EVENT).as(EventHistoryTable.NEW_EVENT_ID), lit(true).as("old"))
            .distinct();
    return earlier
        .members()
        .join(named, ArticleTable.ARTICLE_ID)
        .where(col(EarlierEvents.EVENT).notEqual(col(EventTable.EVENT_ID)))
        .join(
            articles.select(ArticleTable.ARTICLE_ID, ArticleTable.PUBLISHED_AT),
            ArticleTable.ARTICLE_ID)
        .withColumnRenamed(EarlierEvents.EVENT, EventHistoryTable.OLD_EVENT_ID)
        .withColumnRenamed(EventTable.EVENT_ID, EventHistoryTable.NEW_EVENT_ID)
        .groupBy(EventHistoryTable.OLD_EVENT_ID, EventHistoryTable.NEW_EVENT_ID)
        .agg(
            count(lit(1)).as(EventHistoryTable.ARTICLE_COUNT),
            min(ArticleTable.PUBLISHED_AT).as(EventHistoryTable.FIRST_PUBLISHED_AT),
            max(ArticleTable.PUBLISHED_AT).as(EventHistoryTable.LAST_PUBLISHED_AT),
            hasAnchor.as("has_anchor"))
        .join(before, new String[] {EventHistoryTable.NEW_EVENT_ID}, "left")
        .withColumn(
            EventHistoryTable.KIND,
            when(col("has_anchor"), EventChange.MERGED.name())
                .when(col("old"), EventChange.MOVED.name())
                .otherwise(EventChange.SPLIT.name()))
        .drop("has_anchor", "old");
  }

  /** Clusters, each a run of rows with its earliest article first → their names. */
  private static final class Names implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      List<Row> named = new ArrayList<>();
      List<EventNames.Member> members = new ArrayList<>();
      int cluster = -1;
      while (rows.hasNext()) {
        Row row = rows.next();
        int its = row.<Integer>getAs(Merging.CLUSTER);
        if (its != cluster) {
          name(members, named);
          cluster = its;
        }
        members.add(
            new EventNames.Member(
                row.getAs(ArticleTable.ARTICLE_ID), row.getAs(EarlierEvents.EVENT)));
      }
      name(members, named);
      return named.iterator();
    }

    private static void name(List<EventNames.Member> members, List<Row> named) {
      if (!members.isEmpty()) {
        String event = EventNames.of(members);
        members.forEach(member -> named.add(RowFactory.create(member.articleId(), event)));
        members.clear();
      }
    }
  }
}
