package dyad.jobs.link;

import dyad.link.BlockingKeys;
import dyad.link.FormNode;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A node to its blocks. */
final class BlockKeyPartition implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row row) {
    String id = row.getString(0);
    return BlockingKeys.of(FormNode.parse(id).form()).stream()
        .map(block -> RowFactory.create(block, id))
        .iterator();
  }
}
