package dyad.jobs.trend;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;

import dyad.cooccur.Level;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The evidence of each pair, counted by period. A pair's evidence passes in order of time through
 * one task, which holds the events and outlets of one period; the sums of fractions are taken in
 * one order and so are the same in every run.
 */
final class CountedPairs {
  static final String CELLS = "cells";
  static final String DAY = "day";
  static final String IS_COPY = "is_copy";
  static final String SENTENCES = "sentences";

  private static final String[] PAIR = {PairMentionTable.COUNTRY_A, PairMentionTable.COUNTRY_B};
  private static final List<String> WEIGHTS =
      List.of(OutletVolumes.DAY_WEIGHT, OutletVolumes.WEEK_WEIGHT, OutletVolumes.MONTH_WEIGHT);

  private static final String DATE = PairMentionTable.PUBLISHED_DATE;

  private CountedPairs() {}

  /** Articles that name pairs, one row each, of no weight. */
  static Dataset<Row> articles(Dataset<Row> pairMentions) {
    return pairMentions
        .filter(col(DATE).isNotNull().and(isLevel(Level.DOCUMENT)))
        .select(
            col(PAIR[0]),
            col(PAIR[1]),
            unix_date(col(DATE)).as(DAY),
            col(PairMentionTable.ARTICLE_ID),
            col(PairMentionTable.DUPLICATE_OF).isNotNull().as(IS_COPY),
            col(PairMentionTable.IS_ACTING),
            col(PairMentionTable.EVENT_ID),
            col(PairMentionTable.SOURCE),
            col(PairMentionTable.CONFIDENCE),
            lit(0.0).as(OutletVolumes.DAY_WEIGHT),
            lit(0.0).as(OutletVolumes.WEEK_WEIGHT),
            lit(0.0).as(OutletVolumes.MONTH_WEIGHT),
            lit(0L).as(SENTENCES));
  }

  /**
   * The same with the weight of their outlets.
   *
   * @param weights {@link OutletVolumes#weights}
   */
  static Dataset<Row> articles(Dataset<Row> pairMentions, Dataset<Row> weights) {
    Dataset<Row> articles = articles(pairMentions);
    Column[] columns =
        Arrays.stream(articles.columns())
            .map(c -> WEIGHTS.contains(c) ? coalesce(weights.col(c), lit(0.0)).as(c) : col(c))
            .toArray(Column[]::new);
    Column sameOutlet = OutletVolumes.outlet().equalTo(weights.col(OutletVolumes.OUTLET));
    return articles
        .drop(WEIGHTS.toArray(String[]::new))
        .join(weights, sameOutlet.and(col(DAY).equalTo(unix_date(weights.col(DATE)))), "left")
        .select(columns);
  }

  /** Sentences that name pairs: one row a pair and day, with their number and no article. */
  static Dataset<Row> sentences(Dataset<Row> pairMentions) {
    return pairMentions
        .filter(col(DATE).isNotNull().and(isLevel(Level.SENTENCE)))
        .groupBy(col(PAIR[0]), col(PAIR[1]), unix_date(col(DATE)).as(DAY))
        .agg(count(lit(1)).as(SENTENCES));
  }

  /**
   * Cells of every pair.
   *
   * @param evidence columns of {@link #articles}; rows without {@code article_id} give sentences
   * @param groups columns that tell apart what is counted apart, beside the pair; strings
   * @return groups, pair, granularity and {@link #CELLS}, an array in order of time
   */
  static Dataset<Row> byPeriod(Dataset<Row> evidence, String... groups) {
    List<String> key = new ArrayList<>(Arrays.asList(groups));
    key.addAll(Arrays.asList(PAIR));
    List<Column> order = new ArrayList<>(key.stream().map(c -> col(c)).toList());
    Column[] together = order.toArray(Column[]::new);
    order.add(col(DAY));
    order.add(col(PairMentionTable.ARTICLE_ID));
    return evidence
        .repartition(together)
        .sortWithinPartitions(order.toArray(Column[]::new))
        .mapPartitions(new PairCellPartition(key), Encoders.row(schema(key)));
  }

  private static StructType schema(List<String> key) {
    StructType schema = new StructType();
    for (String column : key) {
      schema = schema.add(column, DataTypes.StringType, false);
    }
    return schema
        .add(PairTrendTable.GRANULARITY, DataTypes.StringType, false)
        .add(CELLS, DataTypes.createArrayType(CellCodec.SCHEMA, false), false);
  }

  private static Column isLevel(Level level) {
    return col(PairMentionTable.LEVEL).equalTo(level.name());
  }
}
