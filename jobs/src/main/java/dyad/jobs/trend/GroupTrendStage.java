package dyad.jobs.trend;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.GroupTrendTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.trend.Granularity;
import dyad.trend.OutletGroup;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Country pairs by week and month in groups of outlets, each a corpus of its own. */
public final class GroupTrendStage {
  private static final String[] GROUP = {GroupTrendTable.GROUP_KIND, GroupTrendTable.GROUP_NAME};

  private static final StructType MEMBERS =
      new StructType()
          .add(ArticleTable.SOURCE, DataTypes.StringType, false)
          .add(GroupTrendTable.GROUP_KIND, DataTypes.StringType, false)
          .add(GroupTrendTable.GROUP_NAME, DataTypes.StringType, false);

  private GroupTrendStage() {}

  /**
   * Rows of {@code group_trends}, in no order.
   *
   * @param pairMentions columns of {@link PairMentionTable}
   * @param articles {@code published_at}, {@code source}, {@code duplicate_of} at least
   */
  public static Dataset<Row> trends(
      Dataset<Row> pairMentions, Dataset<Row> articles, List<OutletGroup> outlets) {
    Dataset<Row> members = broadcast(members(articles.sparkSession(), outlets));
    Dataset<Row> evidence = CountedPairs.articles(pairMentions).join(members, ArticleTable.SOURCE);
    String[] key = {GroupTrendTable.GRANULARITY, GROUP[0], GROUP[1]};
    return CountedPairs.byPeriod(evidence, GROUP)
        .filter(col(GroupTrendTable.GRANULARITY).notEqual(Granularity.DAY.name()))
        .join(calendars(TrendStage.dated(articles).join(members, ArticleTable.SOURCE)), key)
        .flatMap(new GroupTrendRows(), Encoders.row(GroupTrendTable.TABLE.schema()))
        .to(GroupTrendTable.TABLE.schema()); // the encoder loses the descriptions
  }

  private static Dataset<Row> members(SparkSession spark, List<OutletGroup> outlets) {
    List<Row> rows = new ArrayList<>();
    for (OutletGroup outlet : outlets) {
      rows.add(RowFactory.create(outlet.source(), outlet.kind().name(), outlet.name()));
    }
    return spark.createDataFrame(rows, MEMBERS);
  }

  /** Per granularity and group: the periods in which it has an article, in order of time. */
  private static Dataset<Row> calendars(Dataset<Row> dated) {
    Dataset<Row> byDay =
        dated
            .groupBy(GROUP[0], GROUP[1], PairMentionTable.PUBLISHED_DATE)
            .agg(count_if(col(ArticleTable.DUPLICATE_OF).isNull()).as(TrendStage.COUNT));
    return Periods.explode(byDay)
        .groupBy(GroupTrendTable.GRANULARITY, GROUP[0], GROUP[1], Periods.START)
        .agg(sum(TrendStage.COUNT).as(TrendStage.COUNT))
        .withColumn(TrendStage.OUTLETS, lit(0L)) // no weighted share inside a group
        .groupBy(GroupTrendTable.GRANULARITY, GROUP[0], GROUP[1])
        .agg(Periods.inOrder(TrendStage.COUNT, TrendStage.OUTLETS).as(TrendStage.VOLUMES));
  }
}
