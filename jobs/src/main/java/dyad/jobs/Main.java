package dyad.jobs;

import org.apache.spark.sql.SparkSession;

/** The only entry point. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws java.io.IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      System.out.println(spark.range(10).count());
    }
  }
}
