package dyad.jobs.trend;

import dyad.jobs.network.NetworkStage;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.testing.LocalSpark;
import dyad.model.CountingRule;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Takes the time of the trend stage over generated tables, which {@code dyad explain --tables
 * FOLDER --pair CAA-CAB --period 2023-05} can be timed on afterwards.
 */
public final class MeasureTrends {
  private MeasureTrends() {}

  /**
   * Arguments: a new folder, rows of {@code pair_mentions}, and {@code drivers} to measure those
   * too.
   */
  public static void main(String[] args) {
    Path folder = new Path(args[0]);
    long rows = Long.parseLong(args[1]);
    SparkSession spark = LocalSpark.session();
    GeneratedTables generated = new GeneratedTables(spark, rows / GeneratedTables.ROWS_PER_ARTICLE);
    Dataset<Row> articles = write(ArticleTable.TABLE, generated.articles(), folder);
    Dataset<Row> pairs = write(PairMentionTable.TABLE, generated.pairMentions(), folder);
    Dataset<Row> relations = TableWriter.none(spark, PairRelationTable.TABLE);
    Dataset<Row> trends =
        timed(
            PairTrendTable.TABLE,
            () ->
                TableWriter.writeInOrder(
                    PairTrendTable.TABLE, TrendStage.trends(pairs, articles, relations), folder));
    write(CountryNetworkTable.TABLE, NetworkStage.networks(trends), folder);
    if (args.length > 2) {
      Dataset<Row> mentions = write(MentionTable.TABLE, generated.mentions(), folder);
      DriverStage.Inputs inputs =
          new DriverStage.Inputs(
              pairs, articles, mentions, generated.events(), generated.entities());
      write(PairDriverTable.TABLE, DriverStage.drivers(inputs, CountingRule.standard()), folder);
    }
    spark.stop();
  }

  private static Dataset<Row> write(Table table, Dataset<Row> rows, Path folder) {
    return timed(table, () -> TableWriter.write(table, rows, folder));
  }

  private static Dataset<Row> timed(Table table, Supplier<Dataset<Row>> writing) {
    long start = System.nanoTime();
    Dataset<Row> written = writing.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%-17s %,12d rows %7.1f s%n", table.name(), written.count(), seconds);
    return written;
  }
}
