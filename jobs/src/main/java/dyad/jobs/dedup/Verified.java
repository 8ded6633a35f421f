package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;

import dyad.dedup.Overlap;
import dyad.dedup.Shingles;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Candidate pairs → those of which one is a copy of the other, by their texts themselves. */
final class Verified implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Runs of words that both have; the highest int for equal texts. */
  static final String SHARED = "shared";

  private static final StructType SCHEMA =
      BucketPairs.SCHEMA.add(SHARED, DataTypes.IntegerType, false);

  private static final String EXACT_A = "exact_a";
  private static final String EXACT_B = "exact_b";
  private static final String DAY_A = "day_a";
  private static final String DAY_B = "day_b";
  private static final String SHINGLES_A = "shingles_a";
  private static final String SHINGLES_B = "shingles_b";

  private transient Shingles last; // of the later text: its pairs mostly follow each other
  private transient int lastOrdinal;

  static Dataset<Row> of(Dataset<Row> candidates, Dataset<Row> fingerprints) {
    return candidates
        .join(
            side(fingerprints, BucketPairs.EARLIER, EXACT_A, DAY_A, SHINGLES_A),
            BucketPairs.EARLIER)
        .join(side(fingerprints, BucketPairs.LATER, EXACT_B, DAY_B, SHINGLES_B), BucketPairs.LATER)
        .flatMap(new Verified(), Encoders.row(SCHEMA));
  }

  private static Dataset<Row> side(
      Dataset<Row> fingerprints, String ordinal, String exact, String day, String shingles) {
    return fingerprints.select(
        col(ArticleOrder.ORDINAL).as(ordinal),
        col(Fingerprints.EXACT).as(exact),
        col(Fingerprints.DAY).as(day),
        col(Fingerprints.SHINGLES).as(shingles));
  }

  @Override
  public Iterator<Row> call(Row pair) {
    boolean exact = pair.<Long>getAs(EXACT_A).equals(pair.<Long>getAs(EXACT_B));
    int later = pair.<Integer>getAs(BucketPairs.LATER);
    if (last == null || later != lastOrdinal) {
      last = Shingles.fromBytes(pair.getAs(SHINGLES_B));
      lastOrdinal = later;
    }
    Overlap overlap = Shingles.fromBytes(pair.getAs(SHINGLES_A)).overlap(last);
    double days = Math.abs(pair.<Double>getAs(DAY_A) - pair.<Double>getAs(DAY_B));
    if (!exact && !overlap.isCopy(days)) {
      return Collections.emptyIterator();
    }
    int earlier = pair.<Integer>getAs(BucketPairs.EARLIER);
    int shared = exact ? Integer.MAX_VALUE : overlap.shared();
    return List.of(RowFactory.create(earlier, later, shared)).iterator();
  }
}
