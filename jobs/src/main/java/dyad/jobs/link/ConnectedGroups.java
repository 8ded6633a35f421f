package dyad.jobs.link;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import dyad.jobs.runtime.Kept;
import dyad.link.LinkLimits;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The connected groups of a graph, by passing on the smallest node seen so far. */
final class ConnectedGroups {
  private static final String OTHER = "other";
  private static final String NEXT = "next";

  private ConnectedGroups() {}

  /**
   * Adds to each edge the group it belongs to. After {@link LinkLimits#MAX_ROUNDS} a group still
   * spreading stays in parts, and the edges between its parts are left out.
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> both =
        Kept.rows(
            edges
                .select(col(LinkColumns.A).as(LinkColumns.NODE), col(LinkColumns.B).as(OTHER))
                .union(edges.select(col(LinkColumns.B), col(LinkColumns.A)))
                .distinct());
    Dataset<Row> groups =
        Kept.rows(
            both.groupBy(LinkColumns.NODE)
                .agg(min(OTHER).as(OTHER))
                .select(
                    col(LinkColumns.NODE),
                    org.apache
                        .spark
                        .sql
                        .functions
                        .least(col(LinkColumns.NODE), col(OTHER))
                        .as(LinkColumns.GROUP)));
    boolean spreading = true;
    for (int round = 0; spreading && round < LinkLimits.MAX_ROUNDS; round++) {
      Dataset<Row> heard =
          both.join(groups, LinkColumns.NODE)
              .groupBy(col(OTHER).as(LinkColumns.NODE))
              .agg(min(LinkColumns.GROUP).as(NEXT));
      Dataset<Row> step =
          Kept.rows(
              groups
                  .join(heard, LinkColumns.NODE)
                  .select(
                      col(LinkColumns.NODE),
                      org.apache
                          .spark
                          .sql
                          .functions
                          .least(col(LinkColumns.GROUP), col(NEXT))
                          .as(LinkColumns.GROUP),
                      col(NEXT).lt(col(LinkColumns.GROUP)).as(NEXT)));
      spreading = !step.filter(col(NEXT)).isEmpty();
      groups = step.select(LinkColumns.NODE, LinkColumns.GROUP);
    }
    Dataset<Row> grouped =
        edges.join(groups.withColumnRenamed(LinkColumns.NODE, LinkColumns.A), LinkColumns.A);
    if (!spreading) {
      return grouped;
    }
    Dataset<Row> far =
        groups
            .withColumnRenamed(LinkColumns.NODE, LinkColumns.B)
            .withColumnRenamed(LinkColumns.GROUP, OTHER);
    return grouped
        .join(far, LinkColumns.B)
        .filter(col(LinkColumns.GROUP).equalTo(col(OTHER)))
        .drop(OTHER);
  }
}
