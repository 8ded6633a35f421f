package dyad.jobs.trend;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import dyad.jobs.tables.PairTrendTable;
import dyad.trend.PairCell;
import dyad.trend.PeriodCell;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@link PeriodCell} as a row of its own, between counting and the trend. */
final class CellCodec {
  private static final String WEIGHTED = "weighted";
  private static final String LIKELY_VARIANCE = "likely_variance";

  static final StructType SCHEMA =
      new StructType()
          .add(Periods.START, IntegerType, false)
          .add(PairTrendTable.SENTENCE_COUNT, LongType, false)
          .add(PairTrendTable.ARTICLE_COUNT, LongType, false)
          .add(PairTrendTable.DISTINCT_ARTICLE_COUNT, LongType, false)
          .add(PairTrendTable.ACTING_ARTICLE_COUNT, LongType, false)
          .add(PairTrendTable.STORY_COUNT, LongType, false)
          .add(PairTrendTable.SOURCE_COUNT, LongType, false)
          .add(WEIGHTED, DoubleType, false)
          .add(PairTrendTable.LIKELY_ARTICLE_COUNT, DoubleType, false)
          .add(LIKELY_VARIANCE, DoubleType, false);

  private CellCodec() {}

  static Row[] encode(List<PeriodCell> cells) {
    return cells.stream().map(CellCodec::encode).toArray(Row[]::new);
  }

  private static Row encode(PeriodCell period) {
    PairCell cell = period.cell();
    return RowFactory.create(
        period.start(),
        cell.sentences(),
        cell.articles(),
        cell.distinct(),
        cell.acting(),
        cell.stories(),
        cell.sources(),
        cell.weighted(),
        cell.likely(),
        cell.likelyVariance());
  }

  static List<PeriodCell> decode(List<Row> rows) {
    List<PeriodCell> cells = new ArrayList<>(rows.size());
    for (Row row : rows) {
      PairCell cell =
          new PairCell(
              row.<Long>getAs(PairTrendTable.SENTENCE_COUNT),
              row.<Long>getAs(PairTrendTable.ARTICLE_COUNT),
              row.<Long>getAs(PairTrendTable.DISTINCT_ARTICLE_COUNT),
              row.<Long>getAs(PairTrendTable.ACTING_ARTICLE_COUNT),
              row.<Long>getAs(PairTrendTable.STORY_COUNT),
              row.<Long>getAs(PairTrendTable.SOURCE_COUNT),
              row.<Double>getAs(WEIGHTED),
              row.<Double>getAs(PairTrendTable.LIKELY_ARTICLE_COUNT),
              row.<Double>getAs(LIKELY_VARIANCE));
      cells.add(new PeriodCell(row.<Integer>getAs(Periods.START), cell));
    }
    return cells;
  }
}
