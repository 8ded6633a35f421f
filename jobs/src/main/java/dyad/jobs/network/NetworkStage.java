package dyad.jobs.network;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.trend.Granularity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The network of countries of each month. A month has at most some 30,000 ties. */
public final class NetworkStage {
  static final String TIES = "ties";

  private NetworkStage() {}

  /**
   * Rows of {@code country_networks}, in no order.
   *
   * @param pairTrends columns of {@link PairTrendTable}
   */
  public static Dataset<Row> networks(Dataset<Row> pairTrends) {
    return pairTrends
        .filter(
            col(PairTrendTable.GRANULARITY)
                .equalTo(Granularity.MONTH.name())
                .and(col(PairTrendTable.DISTINCT_ARTICLE_COUNT).gt(0)))
        .groupBy(col(PairTrendTable.PERIOD_START).as(CountryNetworkTable.PERIOD_START))
        .agg(
            collect_list(
                    struct(
                        PairTrendTable.COUNTRY_A,
                        PairTrendTable.COUNTRY_B,
                        PairTrendTable.DISTINCT_ARTICLE_COUNT))
                .as(TIES))
        .flatMap(new NetworkRows(), Encoders.row(CountryNetworkTable.TABLE.schema()))
        .to(CountryNetworkTable.TABLE.schema()); // the encoder loses the descriptions
  }
}
