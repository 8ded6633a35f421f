package dyad.jobs.cluster;

import dyad.cluster.NeighbourCounts;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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
    return new Best(rows);
  }

  private static final class Best implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final NeighbourCounts counts = new NeighbourCounts();
    private Iterator<Row> ready = Collections.emptyIterator();
    private Row next; // the first of the next article

    Best(Iterator<Row> rows) {
      this.rows = rows;
      next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && next != null) {
        ready = pairsOfNext().iterator();
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    private List<Row> pairsOfNext() {
      int article = next.getInt(0);
      counts.clear();
      while (next != null && next.getInt(0) == article) {
        count(next.getInt(1), ByteBuffer.wrap(next.getAs(2)));
        next = rows.hasNext() ? rows.next() : null;
      }
      List<Row> pairs = new ArrayList<>();
      for (NeighbourCounts.Neighbour neighbour : counts.best()) {
        int a = Math.min(article, neighbour.ordinal());
        int b = Math.max(article, neighbour.ordinal());
        pairs.add(RowFactory.create(a, b, neighbour.shared()));
      }
      return pairs;
    }

    private void count(int weight, ByteBuffer neighbours) {
      while (neighbours.hasRemaining()) {
        int neighbour = neighbours.getInt();
        counts.add(neighbour & ~PostingPairs.FAR, (neighbour & PostingPairs.FAR) != 0, weight);
      }
    }
  }
}
