package dyad.jobs.link;

import dyad.jobs.runtime.GroupedRows;
import dyad.link.Comparison;
import dyad.link.ConstrainedClustering;
import dyad.link.ConstrainedClustering.Edge;
import dyad.link.FormNode;
import dyad.link.LinkLimits;
import dyad.link.NamePairModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Connected groups of agreements to identities; the rows of a partition are sorted by group, best
 * agreement first.
 */
final class GroupPartition implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> edges) {
    ConstrainedClustering clustering =
        new ConstrainedClustering(new Comparison(NamePairModel.shipped()));
    return new GroupedRows(edges, LinkColumns.GROUP, rows -> cluster(rows, clustering));
  }

  private static List<Row> cluster(List<Row> rows, ConstrainedClustering clustering) {
    List<Edge> edges =
        rows.stream().limit(LinkLimits.MAX_GROUP_EDGES).map(BlockPartition.EdgeRow::edge).toList();
    List<Row> leaders = new ArrayList<>();
    for (Map.Entry<FormNode, FormNode> entry : clustering.cluster(edges).entrySet()) {
      leaders.add(RowFactory.create(entry.getKey().id(), entry.getValue().id()));
    }
    return leaders;
  }
}
