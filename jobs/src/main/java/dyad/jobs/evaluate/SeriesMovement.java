package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.PairTrendTable;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How far the series of pairs move when copies are added to a corpus: the sum of the differences of
 * all cells, as a share of the sum of the cells without the copies. A cell that only one run has
 * counts 0 in the other.
 */
public final class SeriesMovement {
  private static final String[] KEY = {
    PairTrendTable.GRANULARITY,
    PairTrendTable.PERIOD_START,
    PairTrendTable.COUNTRY_A,
    PairTrendTable.COUNTRY_B
  };
  private static final String[] SERIES = {
    PairTrendTable.ARTICLE_COUNT, PairTrendTable.DISTINCT_ARTICLE_COUNT, PairTrendTable.STORY_COUNT
  };
  private static final String BEFORE = "before_";

  private SeriesMovement() {}

  /** Prints the movement of each series by granularity. */
  public static void print(PublishedTables with, PublishedTables without, PrintWriter out) {
    Dataset<Row> before = series(without);
    for (String name : SERIES) {
      before = before.withColumnRenamed(name, BEFORE + name);
    }
    Column[] sums =
        Stream.of(SERIES)
            .flatMap(
                name -> Stream.of(sum(counted(name)), sum(counted(BEFORE + name)), moved(name)))
            .toArray(Column[]::new);
    out.printf("%nSeries of pairs beside those of %s, moved by%n", without.folder());
    for (Row row :
        series(with)
            .join(before, KEY, "full_outer")
            .groupBy(PairTrendTable.GRANULARITY)
            .agg(lit(0), sums)
            .orderBy(PairTrendTable.GRANULARITY)
            .collectAsList()) {
      for (int i = 0; i < SERIES.length; i++) {
        long now = row.getLong(2 + 3 * i);
        long then = row.getLong(3 + 3 * i);
        out.printf(
            Locale.ROOT,
            "  %-5s %-23s %8.2f %%  (sums %,d and %,d)%n",
            row.getString(0),
            SERIES[i],
            100.0 * row.getLong(4 + 3 * i) / Math.max(1, then),
            now,
            then);
      }
    }
    out.flush();
  }

  private static Column counted(String name) {
    return coalesce(col(name), lit(0L));
  }

  private static Column moved(String name) {
    return sum(abs(counted(name).minus(counted(BEFORE + name))));
  }

  private static Dataset<Row> series(PublishedTables tables) {
    return tables
        .read(PairTrendTable.TABLE)
        .select(
            Stream.concat(Stream.of(KEY), Stream.of(SERIES))
                .map(name -> col(name))
                .toArray(Column[]::new));
  }
}
