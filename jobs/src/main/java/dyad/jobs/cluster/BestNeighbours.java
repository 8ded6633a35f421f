package dyad.jobs.cluster;

import dyad.cluster.CandidateRules;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows of article, neighbour, …, best neighbours first within each article → the best of each. */
final class BestNeighbours implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final String ARTICLE = "article";
  static final String NEIGHBOUR = "neighbour";

  static final StructType SCHEMA =
      new StructType()
          .add(ARTICLE, DataTypes.IntegerType, false)
          .add(NEIGHBOUR, DataTypes.IntegerType, false)
          .add(Profiles.WEIGHT, DataTypes.LongType, false)
          .add(Candidates.SHARED, DataTypes.IntegerType, false);

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Best(rows);
  }

  /** A pair seen from either article. */
  static final class BothSides implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Row pair) {
      long key = pair.<Long>getAs(PostingPairs.PAIR);
      int a = (int) (key >> Integer.SIZE);
      int b = (int) key;
      long weight = pair.<Long>getAs(Profiles.WEIGHT);
      int shared = Math.toIntExact(pair.<Long>getAs(Candidates.SHARED));
      return List.of(
              RowFactory.create(a, b, weight, shared), RowFactory.create(b, a, weight, shared))
          .iterator();
    }
  }

  private static final class Best implements Iterator<Row> {
    private final Iterator<Row> rows;
    private int article = -1;
    private int taken;
    private Row next;

    Best(Iterator<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        Row row = rows.next();
        if (row.getInt(0) != article) {
          article = row.getInt(0);
          taken = 0;
        }
        if (taken < CandidateRules.BEST_NEIGHBOURS) {
          taken++;
          next = row;
        }
      }
      return next != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }
  }
}
