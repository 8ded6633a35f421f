package dyad.jobs.audit;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.BurstModel;
import dyad.trend.Granularity;
import dyad.trend.LevelModel;
import dyad.trend.Surprise;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A pair's published counts → what the models of bursts and levels say of them. */
final class ModelRows implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private static final String START = "start";
  private static final String PERIODS = "periods";

  private static final List<String> COLUMNS =
      List.of(
          PairTrendTable.GRANULARITY,
          PairTrendTable.PERIOD_START,
          PairTrendTable.COUNTRY_A,
          PairTrendTable.COUNTRY_B,
          PairTrendTable.EXPECTED_COUNT,
          PairTrendTable.BURST_SCORE,
          PairTrendTable.IS_BURST,
          PairTrendTable.IS_CHANGE_POINT);

  static Dataset<Row> of(Dataset<Row> trends) {
    StructType schema = new StructType();
    for (String column : COLUMNS) {
      schema = schema.add(PairTrendTable.TABLE.schema().apply(column));
    }
    return trends
        .groupBy(PairTrendTable.GRANULARITY, PairTrendTable.COUNTRY_A, PairTrendTable.COUNTRY_B)
        .agg(
            array_sort(
                    collect_list(
                        struct(
                            unix_date(col(PairTrendTable.PERIOD_START)).as(START),
                            col(PairTrendTable.PERIOD_ARTICLE_COUNT),
                            col(PairTrendTable.DISTINCT_ARTICLE_COUNT))))
                .as(PERIODS))
        .flatMap(new ModelRows(), Encoders.row(schema));
  }

  @Override
  public Iterator<Row> call(Row pair) {
    Granularity granularity = Granularity.valueOf(pair.getAs(PairTrendTable.GRANULARITY));
    List<Row> periods = pair.getList(pair.fieldIndex(PERIODS));
    int[] starts = periods.stream().mapToInt(p -> p.<Integer>getAs(START)).toArray();
    long[] volumes = column(periods, PairTrendTable.PERIOD_ARTICLE_COUNT);
    long[] counts = column(periods, PairTrendTable.DISTINCT_ARTICLE_COUNT);
    Surprise[] surprises = new BurstModel(granularity).assess(starts, volumes, counts);
    boolean[] isChange = new LevelModel(granularity).assess(starts, volumes, counts).isChange();
    return IntStream.range(0, starts.length)
        .mapToObj(
            i ->
                RowFactory.create(
                    granularity.name(),
                    LocalDate.ofEpochDay(starts[i]),
                    pair.getAs(PairTrendTable.COUNTRY_A),
                    pair.getAs(PairTrendTable.COUNTRY_B),
                    surprises[i].isKnown() ? surprises[i].expected() : null,
                    surprises[i].isKnown() ? surprises[i].score() : null,
                    surprises[i].isKnown() ? surprises[i].isBurst() : null,
                    isChange[i]))
        .iterator();
  }

  private static long[] column(List<Row> periods, String name) {
    return periods.stream().mapToLong(p -> p.<Long>getAs(name)).toArray();
  }
}
