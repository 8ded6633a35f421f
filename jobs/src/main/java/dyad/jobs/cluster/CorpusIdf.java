package dyad.jobs.cluster;

import dyad.cluster.Idf;
import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Document frequencies of a corpus, counted by MLlib into a table of fixed size. */
final class CorpusIdf {
  private static final String TERMS = "terms";

  private static final StructType SCHEMA =
      new StructType().add(TERMS, SQLDataTypes.VectorType(), false);

  private CorpusIdf() {}

  static Idf of(Dataset<Row> stories) {
    Dataset<Row> vectors = stories.map(new ToVector(), Encoders.row(SCHEMA));
    IDFModel model = new IDF().setInputCol(TERMS).setOutputCol("idf").fit(vectors);
    int[] frequency = Arrays.stream(model.docFreq()).mapToInt(Math::toIntExact).toArray();
    return new Idf(model.numDocs(), frequency);
  }

  private static final class ToVector implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row story) {
      int[] slots =
          Stories.terms(story).distinct().stream()
              .mapToInt(Idf::slot)
              .sorted()
              .distinct()
              .toArray();
      double[] ones = new double[slots.length];
      Arrays.fill(ones, 1);
      return RowFactory.create(Vectors.sparse(Idf.SLOTS, slots, ones));
    }
  }
}
