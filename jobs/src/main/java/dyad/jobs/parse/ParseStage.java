package dyad.jobs.parse;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.parse.ParseConfig;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Makes articles of raw records. */
public final class ParseStage {
  private ParseStage() {}

  /**
   * A row for each record; see {@link ParsedTable}.
   *
   * @param records of read; an RDD, because a record is an object until it is an article
   * @param done raised by one for each record
   */
  public static Dataset<Row> parse(
      SparkSession spark,
      JavaRDD<Outcome<RawRecord>> records,
      ParseConfig config,
      LongAccumulator done) {
    return spark.createDataFrame(
        records.mapPartitions(new ParsePartition(config, done)), ParsedTable.SCHEMA);
  }
}
