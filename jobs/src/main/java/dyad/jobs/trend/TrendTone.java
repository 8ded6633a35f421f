package dyad.jobs.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.sum;

import dyad.jobs.relate.ToneCounts;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Adds to the trends whether articles tell of cooperation or of conflict. */
public final class TrendTone {
  private TrendTone() {}

  /**
   * The same rows with their tone.
   *
   * @param trends columns of {@link PairTrendTable}
   * @param relations columns of {@link PairRelationTable}
   */
  public static Dataset<Row> of(Dataset<Row> trends, Dataset<Row> relations) {
    String[] key = {
      PairTrendTable.GRANULARITY,
      PairTrendTable.PERIOD_START,
      PairTrendTable.COUNTRY_A,
      PairTrendTable.COUNTRY_B
    };
    Dataset<Row> sums =
        Periods.explode(ToneCounts.byDay(relations))
            .withColumn(PairTrendTable.PERIOD_START, date_from_unix_date(col(Periods.START)))
            .groupBy(
                PairTrendTable.GRANULARITY,
                PairTrendTable.PERIOD_START,
                PairTrendTable.COUNTRY_A,
                PairTrendTable.COUNTRY_B)
            .agg(
                sum(PairTrendTable.COOPERATION_COUNT).as(PairTrendTable.COOPERATION_COUNT),
                sum(PairTrendTable.CONFLICT_COUNT).as(PairTrendTable.CONFLICT_COUNT));
    Dataset<Row> joined =
        trends
            .drop(PairTrendTable.COOPERATION_COUNT, PairTrendTable.CONFLICT_COUNT)
            .join(sums, key, "left");
    return joined
        .map(new ToneRow(joined.columns()), Encoders.row(PairTrendTable.TABLE.schema()))
        .to(PairTrendTable.TABLE.schema()); // the encoder loses the descriptions
  }
}
