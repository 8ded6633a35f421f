package dyad.jobs.dedup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dyad.dedup.CopySketch;
import dyad.dedup.MinHashes;
import dyad.dedup.Shingles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Fingerprints → the buckets in which articles meet, by MinHash signatures cut into bands. MLlib's
 * MinHashLSH tries bands of one value only, which puts half of a corpus into one another's buckets.
 */
final class Signatures implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Hash of a band and its values: articles with the same one are candidates. */
  static final String BUCKET = "bucket";

  /** {@link CopySketch} as bytes; null in the bucket of an exact text. */
  static final String SKETCH = "sketch";

  static final StructType SCHEMA =
      new StructType()
          .add(BUCKET, DataTypes.LongType, false)
          .add(ArticleOrder.ORDINAL, DataTypes.IntegerType, false)
          .add(SKETCH, DataTypes.BinaryType);

  private final DedupConfig config;

  private Signatures(DedupConfig config) {
    this.config = config;
  }

  /** One row for each band of each article that has shingles, and one for its exact text. */
  static Dataset<Row> of(Dataset<Row> fingerprints, DedupConfig config) {
    Dataset<Row> exact =
        fingerprints.select(
            col(Fingerprints.EXACT).as(BUCKET),
            col(ArticleOrder.ORDINAL),
            lit(null).cast(DataTypes.BinaryType).as(SKETCH));
    return fingerprints
        .where(col(Fingerprints.WORDS).geq(Shingles.WORDS))
        .select(ArticleOrder.ORDINAL, Fingerprints.SHINGLES)
        .mapPartitions(new Signatures(config), Encoders.row(SCHEMA))
        .union(exact);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    MinHashes hashes = new MinHashes(config.hashes(), config.seed());
    return new Iterator<>() {
      private Iterator<Row> bands = List.<Row>of().iterator();

      @Override
      public boolean hasNext() {
        return bands.hasNext() || articles.hasNext();
      }

      @Override
      public Row next() {
        if (!bands.hasNext()) {
          Row article = articles.next();
          bands = bands(article.getInt(0), Shingles.fromBytes(article.getAs(1)), hashes).iterator();
        }
        return bands.next();
      }
    };
  }

  private List<Row> bands(int ordinal, Shingles shingles, MinHashes hashes) {
    int[] values = hashes.of(shingles);
    byte[] sketch = CopySketch.of(shingles.size(), values).toBytes();
    List<Row> bands = new ArrayList<>();
    for (int band = 0; band < config.bands(); band++) {
      long bucket = band;
      for (int i = band * config.rowsPerBand(); i < (band + 1) * config.rowsPerBand(); i++) {
        bucket = Shingles.mix(bucket + values[i]);
      }
      bands.add(RowFactory.create(bucket, ordinal, sketch));
    }
    return bands;
  }
}
