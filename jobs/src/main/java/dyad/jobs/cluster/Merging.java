package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import dyad.cluster.AverageLink;
import dyad.cluster.Edge;
import dyad.jobs.runtime.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Average-link clustering of a graph of any size, by the rule of {@link AverageLink}: in
 * distributed rounds until the edges between clusters are few enough to finish in memory.
 */
final class Merging {
  static final String MEMBER = "member";

  /** Ordinal of the cluster's earliest article. */
  static final String CLUSTER = "cluster";

  private static final String SIZE = "size";
  private static final String SIZE_A = "size_a";
  private static final String SIZE_B = "size_b";
  private static final String CHOICE = "choice";

  private static final StructType ASSIGNED =
      new StructType()
          .add(MEMBER, DataTypes.IntegerType, false)
          .add(CLUSTER, DataTypes.IntegerType, false);

  private Merging() {}

  /**
   * Cluster of every article that is not the earliest, or only one, of its cluster.
   *
   * @param edges of {@link Pairs#EDGES}, each pair once
   * @param threshold least mean probability to merge at
   * @param localEdges edges up to which clusters are merged in memory
   */
  static Dataset<Row> of(Dataset<Row> edges, double threshold, int localEdges) {
    if (edges.count() <= localEdges) {
      return assigned(edges, Map.of(), threshold);
    }
    Dataset<Row> clusters = ends(edges).withColumn(CLUSTER, col(MEMBER));
    Dataset<Row> between = edges;
    while (between.count() > localEdges) {
      Dataset<Row> sizes = clusters.groupBy(CLUSTER).count().withColumnRenamed("count", SIZE);
      Dataset<Row> merges = Kept.now(mutual(between, sizes, threshold));
      if (merges.isEmpty()) {
        return clusters;
      }
      clusters = Kept.now(renamed(clusters, merges, CLUSTER));
      between = Kept.now(resummed(between, merges));
    }
    return finished(clusters, between, threshold);
  }

  private static Dataset<Row> ends(Dataset<Row> edges) {
    return edges.select(explode(array(col(Candidates.A), col(Candidates.B))).as(MEMBER)).distinct();
  }

  /** Pairs of clusters that are each other's best neighbour: member is merged into cluster. */
  private static Dataset<Row> mutual(Dataset<Row> between, Dataset<Row> sizes, double threshold) {
    Column mean =
        col(Pairs.MILLIONTHS)
            .divide(col(SIZE_A).cast("double").multiply(col(SIZE_B)).multiply(Edge.MILLION));
    Dataset<Row> good =
        between
            .join(sizes.select(col(CLUSTER).as(Candidates.A), col(SIZE).as(SIZE_A)), Candidates.A)
            .join(sizes.select(col(CLUSTER).as(Candidates.B), col(SIZE).as(SIZE_B)), Candidates.B)
            .where(mean.geq(threshold))
            .select(
                struct(mean.multiply(-1).as("worst_first"), col(Candidates.A), col(Candidates.B))
                    .as(CHOICE));
    Column choice = col(CHOICE);
    Dataset<Row> best =
        good.select(
                explode(array(choice.getField(Candidates.A), choice.getField(Candidates.B)))
                    .as(CLUSTER),
                choice)
            .groupBy(CLUSTER)
            .agg(min(CHOICE).as(CHOICE));
    return best.groupBy(CHOICE)
        .count()
        .where(col("count").equalTo(lit(2)))
        .select(
            choice.getField(Candidates.B).as(MEMBER), choice.getField(Candidates.A).as(CLUSTER));
  }

  /** Puts the new name of a cluster where it has one. */
  private static Dataset<Row> renamed(Dataset<Row> rows, Dataset<Row> merges, String column) {
    Dataset<Row> names = merges.select(col(MEMBER).as("old_name"), col(CLUSTER).as("new_name"));
    return rows.join(names, col(column).equalTo(col("old_name")), "left")
        .withColumn(column, coalesce(col("new_name"), col(column)))
        .drop("old_name", "new_name");
  }

  private static Dataset<Row> resummed(Dataset<Row> between, Dataset<Row> merges) {
    Dataset<Row> renamed = renamed(renamed(between, merges, Candidates.A), merges, Candidates.B);
    return renamed
        .where(col(Candidates.A).notEqual(col(Candidates.B)))
        .groupBy(
            least(col(Candidates.A), col(Candidates.B)).as("low"),
            greatest(col(Candidates.A), col(Candidates.B)).as("high"))
        .agg(sum(Pairs.MILLIONTHS).as(Pairs.MILLIONTHS))
        .select(col("low").as(Candidates.A), col("high").as(Candidates.B), col(Pairs.MILLIONTHS));
  }

  private static Dataset<Row> finished(
      Dataset<Row> clusters, Dataset<Row> between, double threshold) {
    Map<Integer, Integer> sizes = new HashMap<>();
    // Only clusters that still have an edge: at most two for each of the few edges.
    Dataset<Row> open =
        clusters
            .groupBy(CLUSTER)
            .count()
            .where(col("count").gt(lit(1)))
            .join(
                ends(between).withColumnRenamed(MEMBER, CLUSTER),
                new String[] {CLUSTER},
                "left_semi");
    for (Row row : open.collectAsList()) {
      sizes.put(row.<Integer>getAs(CLUSTER), Math.toIntExact(row.<Long>getAs("count")));
    }
    return renamed(clusters, assigned(between, sizes, threshold), CLUSTER);
  }

  private static Dataset<Row> assigned(
      Dataset<Row> between, Map<Integer, Integer> sizes, double threshold) {
    List<Edge> edges = new ArrayList<>();
    for (Row row : between.collectAsList()) {
      edges.add(
          new Edge(
              row.<Integer>getAs(Candidates.A),
              row.<Integer>getAs(Candidates.B),
              row.<Long>getAs(Pairs.MILLIONTHS)));
    }
    List<Row> merges = new ArrayList<>();
    AverageLink.cluster(edges, sizes, threshold)
        .forEach((member, cluster) -> merges.add(RowFactory.create(member, cluster)));
    return between.sparkSession().createDataFrame(merges, ASSIGNED);
  }
}
