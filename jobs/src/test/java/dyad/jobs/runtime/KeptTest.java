package dyad.jobs.runtime;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.testing.LocalSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeptTest {
  /** Estimates that are handed on have 2^30 digits by then. */
  @Test
  @Timeout(120)
  void roundsOfJoinsDoNotMakeTheDriverMultiplyWithoutEnd() {
    Dataset<Row> rows = LocalSpark.session().range(10).toDF("id");
    for (int round = 0; round < 30; round++) {
      rows =
          Kept.now(
              rows.join(rows.toDF("other"), col("id").equalTo(col("other"))).select(col("id")));
    }
    assertEquals(10, rows.count());
  }
}
