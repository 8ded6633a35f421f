package dyad.jobs.trend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.testing.LocalSpark;
import java.time.Duration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The trends of a large corpus do not blow up; {@link MeasureTrends} takes the time. */
@Tag("slow")
class TrendSpeedTest {
  private static final long ROWS = Long.getLong("trend.rows", 200_000);
  private static final Duration BOUND = Duration.ofMinutes(10); // catches a blow-up, not a busy day

  @Test
  void twoYearsOfPairsTakeMinutes(TestReporter reporter) {
    SparkSession spark = LocalSpark.session();
    GeneratedTables tables = new GeneratedTables(spark, ROWS / GeneratedTables.ROWS_PER_ARTICLE);
    long start = System.nanoTime();
    TrendStage.trends(
            tables.pairMentions(),
            tables.articles(),
            TableWriter.none(spark, PairRelationTable.TABLE))
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    reporter.publishEntry("trends of %,d pair mentions".formatted(ROWS), taken.toString());
    assertTrue(taken.compareTo(BOUND) < 0, taken::toString);
  }
}
