package dyad.jobs.runtime;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventHistoryTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.tables.Tables;
import dyad.trend.Granularity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** Counts what a run wrote, for the table of runs and the summary. */
public final class Tally {
  private final String runId;
  private final Instant startedAt;
  private final Map<String, Long> capped = new TreeMap<>();
  private final Map<String, Long> rowCounts = new LinkedHashMap<>();
  private final Map<String, Long> rejects = new LinkedHashMap<>();
  private long records;
  private long rejected;
  private long rowsBefore;
  private long copies;
  private long undated;
  private long pairs;
  private String topPair;

  public Tally(String runId, Instant startedAt) {
    this.runId = runId;
    this.startedAt = startedAt;
  }

  /** Notes how many groups a stage cut to its bound. */
  public synchronized void capped(String what, long count) {
    capped.put(what, count);
  }

  /**
   * Notes what this run read.
   *
   * @param records input records
   * @param rejected those of them that were not accepted
   * @param rowsBefore rows of articles and rejects that it adds to
   */
  public void read(long records, long rejected, long rowsBefore) {
    this.records = records;
    this.rejected = rejected;
    this.rowsBefore = rowsBefore;
  }

  /** Rows of {@link EventHistoryTable} that this run made. */
  public Dataset<Row> ofThisRun(Dataset<Row> history) {
    return history
        .withColumn(EventHistoryTable.RUN_ID, lit(runId))
        .withColumn(EventHistoryTable.RECORDED_AT, lit(startedAt));
  }

  /** Counts the tables as they lie in a folder; all but {@code runs} must be there. */
  public void countRows(SparkSession spark, Path folder) {
    rowCounts.putAll(rowCounts(spark, folder));
    Row articles =
        TableWriter.read(spark, ArticleTable.TABLE, folder)
            .agg(
                count(lit(1)).as("all"),
                count(ArticleTable.DUPLICATE_OF).as("copies"),
                count(ArticleTable.PUBLISHED_AT).as("dated"))
            .first();
    copies = articles.getLong(1);
    undated = articles.getLong(0) - articles.getLong(2);
    Dataset<Row> byPair =
        TableWriter.read(spark, PairTrendTable.TABLE, folder)
            .where(col(PairTrendTable.GRANULARITY).equalTo(Granularity.MONTH.name()))
            .groupBy(PairTrendTable.COUNTRY_A, PairTrendTable.COUNTRY_B)
            .agg(sum(PairTrendTable.DISTINCT_ARTICLE_COUNT).as("articles"))
            .orderBy(
                col("articles").desc(),
                col(PairTrendTable.COUNTRY_A),
                col(PairTrendTable.COUNTRY_B));
    pairs = byPair.count();
    topPair =
        byPair.takeAsList(1).stream()
            .map(top -> top.getString(0) + "-" + top.getString(1))
            .findFirst()
            .orElse(null);
    Dataset<Row> byReason =
        TableWriter.read(spark, RejectTable.TABLE, folder)
            .groupBy(RejectTable.REASON)
            .count()
            .orderBy(col("count").desc(), col(RejectTable.REASON));
    for (Row reason : byReason.collectAsList()) {
      rejects.put(reason.getString(0), reason.getLong(1));
    }
  }

  /** Rows of each table but {@code runs}, counted at once: seventeen small jobs take seconds. */
  private static Map<String, Long> rowCounts(SparkSession spark, Path folder) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Dataset<Row> names = null;
    for (Table table : Tables.ALL) {
      if (!table.equals(RunTable.TABLE)) {
        counts.put(table.name(), 0L);
        Dataset<Row> its = TableWriter.read(spark, table, folder).select(lit(table.name()));
        names = names == null ? its : names.union(its);
      }
    }
    names
        .toDF("name")
        .groupBy("name")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  /**
   * Writes the row of this run, with the counts of the other tables, below those of earlier runs.
   *
   * @param earlier rows of {@link RunTable}
   */
  public void write(
      Dataset<Row> earlier, Map<String, String> parameters, Instant finishedAt, Path folder) {
    Row row =
        RowFactory.create(
            runId,
            startedAt,
            finishedAt.isBefore(startedAt) ? startedAt : finishedAt,
            scala(parameters),
            records,
            records - rejected,
            rejected,
            known(),
            undated,
            scala(rowCounts),
            scala(capped),
            scala(Version.all()));
    Dataset<Row> own =
        earlier.sparkSession().createDataFrame(List.of(row), RunTable.TABLE.schema());
    Dataset<Row> runs = TableWriter.write(RunTable.TABLE, earlier.unionByName(own), folder);
    rowCounts.put(RunTable.TABLE.name(), runs.count());
  }

  /** What the one who started the run is told. */
  public Summary summary(String output, Map<String, Double> seconds) {
    return new Summary(
        output,
        records,
        known(),
        rowCounts.get(ArticleTable.TABLE.name()),
        rejects,
        copies,
        undated,
        pairs,
        topPair,
        rowCounts,
        seconds);
  }

  /** Records that added no row. */
  private long known() {
    long rows = rowCounts.get(ArticleTable.TABLE.name()) + rowCounts.get(RejectTable.TABLE.name());
    return records - (rows - rowsBefore);
  }

  private static <V> scala.collection.Map<String, V> scala(Map<String, V> map) {
    return CollectionConverters.asScala(map);
  }
}
