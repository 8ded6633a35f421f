package dyad.jobs.audit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.testing.LocalSpark;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ComparisonTest {
  private static final Dataset<Row> PUBLISHED =
      LocalSpark.session()
          .createDataFrame(
              List.of(node("BLR", 2, 7, 1.0), node("PRK", 1, 5, 0.25), node("RUS", 1, 2, 0.125)),
              CountryNetworkTable.TABLE.schema());

  @Test
  void theSameUpToRoundingIsNoDifference() {
    assertEquals(
        new Comparison(3, 0, List.of()),
        compare(PUBLISHED.withColumn("centrality", col("centrality").plus(1e-12))));
  }

  @Test
  void aNumberThatDiffersIsSaidWithItsRowAndBothValues() {
    Column wrong = col("country").equalTo("PRK");
    Dataset<Row> expected =
        PUBLISHED
            .withColumn("strength", when(wrong, lit(6L)).otherwise(col("strength")))
            .withColumn("centrality", when(wrong, lit(0.5)).otherwise(col("centrality")));
    assertEquals(
        new Comparison(
            3,
            1,
            List.of(
                "country_networks 2024-07-01 PRK: strength is {\"v\":5}, should be {\"v\":6};"
                    + " centrality is {\"v\":0.25}, should be {\"v\":0.5}")),
        compare(expected));
  }

  @Test
  void rowsOfOneSideOnlyAreDifferences() {
    Dataset<Row> other =
        PUBLISHED.withColumn(
            "country", when(col("country").equalTo("RUS"), "UKR").otherwise(col("country")));
    assertEquals(
        new Comparison(
            4,
            2,
            List.of(
                "country_networks 2024-07-01 RUS: the row should not be there",
                "country_networks 2024-07-01 UKR: the row is missing")),
        compare(other));
  }

  @Test
  void aNullIsNoNumber() {
    assertEquals(
        3, compare(PUBLISHED.withColumn("centrality", lit(null).cast("double"))).differing());
  }

  private static Comparison compare(Dataset<Row> expected) {
    return Comparison.of(CountryNetworkTable.TABLE, PUBLISHED, expected);
  }

  private static Row node(String country, long degree, long strength, double centrality) {
    LocalDate july = LocalDate.of(2024, 7, 1);
    return RowFactory.create(july, country, degree, strength, centrality, "BLR", 0.0);
  }
}
