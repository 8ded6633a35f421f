package dyad.jobs.network;

import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.network.CountryNetwork;
import dyad.network.Tie;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A month with the ties of its countries → its rows of {@code country_networks}. */
final class NetworkRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Row month) {
    List<Row> ties = month.getList(month.fieldIndex(NetworkStage.TIES));
    return new CountryNetwork(ties.stream().map(NetworkRows::tie).toList())
        .nodes().stream()
            .map(
                node ->
                    RowFactory.create(
                        month.getAs(CountryNetworkTable.PERIOD_START),
                        node.country(),
                        (long) node.degree(),
                        node.strength(),
                        node.centrality(),
                        node.community(),
                        node.modularity()))
            .iterator();
  }

  private static Tie tie(Row row) {
    return new Tie(
        row.getAs(PairTrendTable.COUNTRY_A),
        row.getAs(PairTrendTable.COUNTRY_B),
        row.<Long>getAs(PairTrendTable.DISTINCT_ARTICLE_COUNT));
  }
}
