package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import dyad.dedup.CopyGroups;
import dyad.jobs.runtime.Kept;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Verified pairs → the original of each copy, by {@link CopyGroups}' rule. */
final class Originals {
  static final String COPY = "copy";
  static final String ORIGINAL = "original";

  private static final StructType SCHEMA =
      new StructType()
          .add(COPY, DataTypes.IntegerType, false)
          .add(ORIGINAL, DataTypes.IntegerType, false);

  private Originals() {}

  /**
   * Copies and their originals.
   *
   * @param pairs rows of {@link Verified}, each pair once, cached
   * @param localEdges pairs up to which the groups are formed in memory
   */
  static Dataset<Row> of(Dataset<Row> pairs, int localEdges) {
    return pairs.count() <= localEdges ? inMemory(pairs) : inRounds(pairs);
  }

  private static Dataset<Row> inMemory(Dataset<Row> pairs) {
    List<CopyGroups.Pair> list = new ArrayList<>();
    for (Row row : pairs.collectAsList()) {
      list.add(
          new CopyGroups.Pair(
              row.<Integer>getAs(BucketPairs.EARLIER),
              row.<Integer>getAs(BucketPairs.LATER),
              row.<Integer>getAs(Verified.SHARED)));
    }
    List<Row> originals = new ArrayList<>();
    CopyGroups.originals(list)
        .forEach((copy, original) -> originals.add(RowFactory.create(copy, original)));
    return pairs.sparkSession().createDataFrame(originals, SCHEMA);
  }

  /**
   * The same in rounds: whoever has no undecided earlier partner is an original, whoever has an
   * original for a partner is a copy. There are as many rounds as the longest chain of copies.
   */
  private static Dataset<Row> inRounds(Dataset<Row> pairs) {
    Dataset<Row> open = pairs;
    Dataset<Row> copies = pairs.select(col(BucketPairs.LATER).as(COPY)).limit(0);
    while (!open.isEmpty()) {
      Dataset<Row> laters = open.select(col(BucketPairs.LATER).as(COPY)).distinct();
      Dataset<Row> fromOriginals =
          open.join(laters, col(BucketPairs.EARLIER).equalTo(col(COPY)), "left_anti");
      Dataset<Row> found =
          Kept.now(fromOriginals.select(col(BucketPairs.LATER).as(COPY)).distinct());
      copies = copies.union(found);
      open =
          Kept.now(
              open.join(found, col(BucketPairs.LATER).equalTo(col(COPY)), "left_anti")
                  .join(found, col(BucketPairs.EARLIER).equalTo(col(COPY)), "left_anti"));
    }
    return pairs
        .join(copies, col(BucketPairs.EARLIER).equalTo(col(COPY)), "left_anti")
        .groupBy(col(BucketPairs.LATER).as(COPY))
        .agg(
            min(struct(
                    col(Verified.SHARED).multiply(-1).as("most"),
                    col(BucketPairs.EARLIER).as(ORIGINAL)))
                .as(ORIGINAL))
        .select(col(COPY), col(ORIGINAL).getField(ORIGINAL).as(ORIGINAL));
  }
}
