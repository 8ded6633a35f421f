package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;

import dyad.dedup.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * MinHash signatures (MLlib) cut into bands. MLlib's own join tries bands of one value only, which
 * puts half of a corpus into one another's buckets.
 */
final class Signatures {
  /** Hash of a band and its values: articles with the same one are candidates. */
  static final String BUCKET = "bucket";

  static final StructType SCHEMA =
      new StructType()
          .add(BUCKET, DataTypes.LongType, false)
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false);

  private static final String VECTOR = "vector";
  private static final String HASHES = "hashes";
  private static final int DIMENSIONS = 1 << 30; // below MinHashLSH's prime, 2,038,074,743

  private static final StructType VECTORS =
      new StructType()
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(VECTOR, SQLDataTypes.VectorType(), false);

  private Signatures() {}

  /** One row for each band of each article that has shingles, and one for its exact text. */
  static Dataset<Row> of(Dataset<Row> fingerprints, DedupConfig config) {
    Dataset<Row> exact =
        fingerprints.select(col(Fingerprints.EXACT).as(BUCKET), col(ArticleOrder.ORDINAL));
    Dataset<Row> vectors =
        fingerprints
            .where(col(Fingerprints.WORDS).geq(Shingles.WORDS))
            .map(new ToVector(), Encoders.row(VECTORS));
    if (vectors.isEmpty()) {
      return exact;
    }
    return new MinHashLSH()
        .setInputCol(VECTOR)
        .setOutputCol(HASHES)
        .setNumHashTables(config.hashes())
        .setSeed(config.seed())
        .fit(vectors)
        .transform(vectors)
        .select(ArticleOrder.ORDINAL, HASHES)
        .flatMap(new ToBands(config.rowsPerBand()), Encoders.row(SCHEMA))
        .union(exact);
  }

  private static final class ToVector implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
      int[] indices =
          Arrays.stream(Shingles.fromBytes(row.getAs(Fingerprints.SHINGLES)).hashes())
              .mapToInt(hash -> (int) (hash >>> 1) & (DIMENSIONS - 1))
              .sorted()
              .distinct()
              .toArray();
      double[] ones = new double[indices.length];
      Arrays.fill(ones, 1);
      return RowFactory.create(
          row.<Integer>getAs(ArticleOrder.ORDINAL), Vectors.sparse(DIMENSIONS, indices, ones));
    }
  }

  private static final class ToBands implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private final int rows;

    ToBands(int rows) {
      this.rows = rows;
    }

    @Override
    public Iterator<Row> call(Row row) {
      Seq<Vector> hashes = row.getAs(HASHES);
      List<Row> bands = new ArrayList<>();
      for (int start = 0; start < hashes.length(); start += rows) {
        long bucket = start;
        for (int i = start; i < start + rows; i++) {
          bucket = Shingles.mix(bucket + (long) hashes.apply(i).apply(0));
        }
        bands.add(RowFactory.create(bucket, row.<Integer>getAs(ArticleOrder.ORDINAL)));
      }
      return bands.iterator();
    }
  }
}
