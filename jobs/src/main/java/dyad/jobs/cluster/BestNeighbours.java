package dyad.jobs.cluster;

import dyad.cluster.NeighbourCounts;
import dyad.jobs.runtime.GroupedRows;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What articles share, all of one article together, → its pairs with the best neighbours. */
final class BestNeighbours implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add(Candidates.A, DataTypes.IntegerType, false)
          .add(Candidates.B, DataTypes.IntegerType, false)
          .add(Candidates.SHARED, DataTypes.IntegerType, false);

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    NeighbourCounts counts = new NeighbourCounts();
    return new GroupedRows(rows, PostingPairs.ARTICLE, shares -> best(shares, counts));
  }

  private static List<Row> best(List<Row> shares, NeighbourCounts counts) {
    counts.clear();
    for (Row share : shares) {
      int weight = share.getInt(1);
      ByteBuffer neighbours = ByteBuffer.wrap(share.getAs(2));
      while (neighbours.hasRemaining()) {
        int neighbour = neighbours.getInt();
        counts.add(neighbour & ~PostingPairs.FAR, (neighbour & PostingPairs.FAR) != 0, weight);
      }
    }
    int article = shares.get(0).getInt(0);
    return Arrays.stream(counts.best())
        .map(
            neighbour ->
                RowFactory.create(
                    Math.min(article, neighbour.ordinal()),
                    Math.max(article, neighbour.ordinal()),
                    neighbour.shared()))
        .toList();
  }
}
