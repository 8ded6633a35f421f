package dyad.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.testing.LocalSpark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class SagasTest {
  private static final StructType CLUSTERED =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(Merging.CLUSTER, DataTypes.IntegerType, false);
  private static final StructType TIMES =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(Profiles.DAY, DataTypes.DoubleType, false)
          .add(Profiles.OUTLET, DataTypes.IntegerType, false);

  @Test
  void undatedAndLateArticlesGoToTheHappeningTheyAreMostLike() {
    // 1 and 2 in May, 3 and 4 in June, 5 alone in July, 6 undated, 0 alone in March; 7 elsewhere
    Dataset<Row> clustered =
        table(
            CLUSTERED,
            List.of(
                RowFactory.create(0, 0),
                RowFactory.create(1, 0),
                RowFactory.create(2, 0),
                RowFactory.create(3, 0),
                RowFactory.create(4, 0),
                RowFactory.create(5, 0),
                RowFactory.create(6, 0),
                RowFactory.create(7, 7)));
    Dataset<Row> times =
        table(
            TIMES,
            List.of(
                RowFactory.create(0, 1.0, 1),
                RowFactory.create(1, 60.0, 1),
                RowFactory.create(2, 61.0, 2),
                RowFactory.create(3, 90.0, 1),
                RowFactory.create(4, 90.0, 2),
                RowFactory.create(5, 130.0, 1),
                RowFactory.create(6, Double.NaN, 3),
                RowFactory.create(7, 61.0, 4)));
    Dataset<Row> edges =
        table(
            Pairs.EDGES,
            List.of(
                RowFactory.create(0, 3, 900_000L),
                RowFactory.create(0, 1, 800_000L),
                RowFactory.create(2, 6, 500_000L),
                RowFactory.create(3, 6, 300_000L),
                RowFactory.create(4, 6, 300_000L)));
    Map<Integer, Integer> events = new TreeMap<>();
    for (Row row : Sagas.cut(clustered, times, edges).collectAsList()) {
      events.put(row.getAs(ArticleOrder.ORDINAL), row.getAs(Merging.CLUSTER));
    }
    // 0 is like June, whose event it now begins; 5 has no edge and is taken for the first's
    assertEquals(Map.of(0, 0, 3, 0, 4, 0, 6, 0, 1, 1, 2, 1, 5, 1, 7, 7), events);
  }

  private static Dataset<Row> table(StructType schema, List<Row> rows) {
    return LocalSpark.session().createDataFrame(rows, schema);
  }
}
