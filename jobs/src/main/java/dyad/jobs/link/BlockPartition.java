package dyad.jobs.link;

import dyad.link.BlockWindow;
import dyad.link.Comparison;
import dyad.link.Comparison.Agreement;
import dyad.link.ConstrainedClustering.Edge;
import dyad.link.FormNode;
import dyad.link.NamePairModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Blocks to the agreements within them; the rows of a partition are sorted by block and node. */
final class BlockPartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    BlockWindow window = new BlockWindow(new Comparison(NamePairModel.shipped()));
    return new Iterator<>() {
      private Iterator<Row> found = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!found.hasNext() && rows.hasNext()) {
          Row row = rows.next();
          List<Row> edges = new ArrayList<>();
          for (Edge edge : window.add(row.getString(0), FormNode.parse(row.getString(1)))) {
            edges.add(EdgeRow.of(edge));
          }
          found = edges.iterator();
        }
        return found.hasNext();
      }

      @Override
      public Row next() {
        return found.next();
      }
    };
  }

  /** An agreement as a row. */
  static final class EdgeRow {
    private EdgeRow() {}

    /** Smaller id first, so that an agreement found in two blocks is one row. */
    static Row of(Edge edge) {
      String a = edge.a().id();
      String b = edge.b().id();
      return RowFactory.create(
          a.compareTo(b) < 0 ? a : b,
          a.compareTo(b) < 0 ? b : a,
          rank(edge.agreement()),
          edge.score());
    }

    /** Order in which agreements are weighed, from 0. */
    static int rank(Agreement agreement) {
      return agreement == Agreement.STRONG ? 0 : 1;
    }

    private static Agreement agreement(int rank) {
      return rank == 0 ? Agreement.STRONG : Agreement.WEAK;
    }

    /** The agreement of a row. */
    static Edge edge(Row row) {
      return new Edge(
          FormNode.parse(row.getAs(LinkColumns.A)),
          FormNode.parse(row.getAs(LinkColumns.B)),
          agreement(row.<Integer>getAs(LinkColumns.AGREEMENT)),
          row.getAs(LinkColumns.SCORE));
    }
  }
}
