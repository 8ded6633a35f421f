package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dyad.cluster.Happenings;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.runtime.Kept;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Cuts clusters that are sagas into their happenings, by the rule of {@link Happenings}. */
final class Sagas {
  private static final String REPORTS = "reports";
  private static final String HAPPENING = "happening";
  private static final String CHOICE = "choice";
  private static final String NAME = "name";
  private static final String SIZE = "size";

  private static final StructType PLACED =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(Merging.CLUSTER, DataTypes.IntegerType, false)
          .add(HAPPENING, DataTypes.IntegerType, true);

  private Sagas() {}

  /**
   * The same articles, sagas cut.
   *
   * @param clustered ordinal and cluster of articles, and what else they have
   * @param profiles of {@link Profiles#SCHEMA}
   * @param edges of {@link Pairs#EDGES}
   */
  static Dataset<Row> cut(Dataset<Row> clustered, Dataset<Row> profiles, Dataset<Row> edges) {
    Column report =
        struct(col(ArticleOrder.ORDINAL), col(Profiles.DAY), col(Profiles.OUTLET)).as("report");
    Dataset<Row> placed =
        Kept.now(
            clustered
                .join(
                    profiles.select(ArticleOrder.ORDINAL, Profiles.DAY, Profiles.OUTLET),
                    ArticleOrder.ORDINAL)
                .groupBy(Merging.CLUSTER)
                .agg(collect_list(report).as(REPORTS))
                .where(size(col(REPORTS)).geq(Happenings.FEWEST_REPORTS))
                .flatMap(new Place(), Encoders.row(PLACED)));
    if (placed.isEmpty()) {
      return clustered;
    }
    Dataset<Row> sure = placed.where(col(HAPPENING).isNotNull());
    Dataset<Row> loose =
        placed.where(col(HAPPENING).isNull()).select(ArticleOrder.ORDINAL, Merging.CLUSTER);
    Dataset<Row> all = Kept.now(sure.unionByName(drawn(loose, sure, edges)));
    Dataset<Row> names =
        all.groupBy(HAPPENING)
            .agg(min(ArticleOrder.ORDINAL).as(NAME))
            .join(all, HAPPENING)
            .select(ArticleOrder.ORDINAL, NAME);
    return clustered
        .join(names, new String[] {ArticleOrder.ORDINAL}, "left")
        .withColumn(Merging.CLUSTER, coalesce(col(NAME), col(Merging.CLUSTER)))
        .drop(NAME);
  }

  /** Every other article of a saga is of the happening whose reports it is most like. */
  private static Dataset<Row> drawn(Dataset<Row> loose, Dataset<Row> sure, Dataset<Row> edges) {
    Dataset<Row> sums =
        edges
            .union(edges.select(Candidates.B, Candidates.A, Pairs.MILLIONTHS))
            .withColumnRenamed(Candidates.A, ArticleOrder.ORDINAL)
            .join(loose, new String[] {ArticleOrder.ORDINAL}, "left_semi")
            .join(
                sure.select(col(ArticleOrder.ORDINAL).as(Candidates.B), col(HAPPENING)),
                Candidates.B)
            .groupBy(ArticleOrder.ORDINAL, HAPPENING)
            .agg(sum(Pairs.MILLIONTHS).as(Pairs.MILLIONTHS));
    Column mean = coalesce(col(Pairs.MILLIONTHS), lit(0L)).divide(col(SIZE));
    Column best = min(struct(mean.multiply(-1).as("worst_first"), col(HAPPENING)));
    return loose
        .join(sure.groupBy(Merging.CLUSTER, HAPPENING).agg(count(lit(1)).as(SIZE)), Merging.CLUSTER)
        .join(sums, new String[] {ArticleOrder.ORDINAL, HAPPENING}, "left")
        .groupBy(ArticleOrder.ORDINAL, Merging.CLUSTER)
        .agg(best.as(CHOICE))
        .select(
            col(ArticleOrder.ORDINAL),
            col(Merging.CLUSTER),
            col(CHOICE).getField(HAPPENING).as(HAPPENING));
  }

  /** Articles of a saga with their happening, null where time does not tell; none of others. */
  private static final class Place implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row cluster) {
      List<Happenings.Report> reports = new ArrayList<>();
      for (Row row : cluster.<Row>getList(cluster.fieldIndex(REPORTS))) {
        reports.add(new Happenings.Report(row.getInt(0), row.getDouble(1), row.getInt(2)));
      }
      Map<Integer, Integer> happenings = Happenings.of(reports);
      if (happenings.isEmpty()) {
        return List.<Row>of().iterator();
      }
      return reports.stream()
          .map(
              report ->
                  RowFactory.create(
                      report.ordinal(),
                      cluster.<Integer>getAs(Merging.CLUSTER),
                      happenings.get(report.ordinal())))
          .iterator();
    }
  }
}
