package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import dyad.cluster.PairFeatures;
import dyad.cluster.PairModel;
import dyad.cluster.ProfileCodec;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.runtime.Kept;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Candidate pairs → their features → their probability of reporting one event. */
final class Pairs {
  /** MLlib vector in the order of {@link PairFeatures#NAMES}. */
  static final String FEATURES = "features";

  /** Probability that the pair reports one event, in millionths. */
  static final String MILLIONTHS = "millionths";

  private static final String COSINE = "cosine";

  static final StructType EDGES =
      new StructType()
          .add(Candidates.A, DataTypes.IntegerType, false)
          .add(Candidates.B, DataTypes.IntegerType, false)
          .add(MILLIONTHS, DataTypes.LongType, false);

  private static final StructType COMPARED =
      new StructType()
          .add(Candidates.A, DataTypes.IntegerType, false)
          .add(Candidates.B, DataTypes.IntegerType, false)
          .add(COSINE, DataTypes.DoubleType, false)
          .add(FEATURES, SQLDataTypes.VectorType(), false);

  private static final StructType RELATED =
      new StructType()
          .add(Candidates.A, DataTypes.IntegerType, false)
          .add(Candidates.B, DataTypes.IntegerType, false)
          .add(FEATURES, SQLDataTypes.VectorType(), false);

  private static final String BEST_A = "best_a";
  private static final String BEST_B = "best_b";
  private static final String PROFILE_A = "profile_a";
  private static final String PROFILE_B = "profile_b";

  private Pairs() {}

  /**
   * Candidate pairs with all features.
   *
   * @param profiles of all articles
   * @param spread how they reach the pairs; the result is the same
   */
  static Dataset<Row> features(Dataset<Row> candidates, Dataset<Row> profiles, Spread spread) {
    Dataset<Row> compared =
        Kept.now(
            candidates
                .join(side(profiles, Candidates.A, PROFILE_A, spread), Candidates.A)
                .join(side(profiles, Candidates.B, PROFILE_B, spread), Candidates.B)
                .map(new Compare(), Encoders.row(COMPARED)));
    Dataset<Row> best =
        compared
            .select(col(Candidates.A).as(ArticleOrder.ORDINAL), col(COSINE))
            .union(compared.select(col(Candidates.B).as(ArticleOrder.ORDINAL), col(COSINE)))
            .groupBy(ArticleOrder.ORDINAL)
            .agg(max(COSINE).as(COSINE));
    return compared
        .drop(COSINE)
        .join(
            best.select(col(ArticleOrder.ORDINAL).as(Candidates.A), col(COSINE).as(BEST_A)),
            Candidates.A)
        .join(
            best.select(col(ArticleOrder.ORDINAL).as(Candidates.B), col(COSINE).as(BEST_B)),
            Candidates.B)
        .map(new Relate(), Encoders.row(RELATED));
  }

  /** How profiles reach the pairs. */
  enum Spread {
    /** Every executor gets all of them. */
    BROADCAST,
    /** Each is sent to each of its pairs. */
    SHUFFLE
  }

  private static Dataset<Row> side(
      Dataset<Row> profiles, String key, String profile, Spread spread) {
    Dataset<Row> side =
        profiles.select(col(ArticleOrder.ORDINAL).as(key), col(Profiles.PROFILE).as(profile));
    return spread == Spread.BROADCAST ? broadcast(side) : side;
  }

  /** Scored pairs: a, b and probability. */
  static Dataset<Row> edges(Dataset<Row> features, PairModel model) {
    return features.map(new Score(model), Encoders.row(EDGES));
  }

  private static final class Compare implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row pair) {
      double[] features =
          PairFeatures.of(
              ProfileCodec.fromBytes(pair.getAs(PROFILE_A)),
              ProfileCodec.fromBytes(pair.getAs(PROFILE_B)),
              pair.<Integer>getAs(Candidates.SHARED));
      return RowFactory.create(
          pair.<Integer>getAs(Candidates.A),
          pair.<Integer>getAs(Candidates.B),
          features[PairFeatures.TO_BETTER_BEST],
          Vectors.dense(features));
    }
  }

  private static final class Relate implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row pair) {
      double[] features = pair.<Vector>getAs(FEATURES).toArray().clone();
      PairFeatures.relate(features, pair.<Double>getAs(BEST_A), pair.<Double>getAs(BEST_B));
      // With its schema: Spark hands the row as it is to a map that follows directly.
      Object[] values = {
        pair.<Integer>getAs(Candidates.A),
        pair.<Integer>getAs(Candidates.B),
        Vectors.dense(features)
      };
      return new GenericRowWithSchema(values, RELATED);
    }
  }

  private static final class Score implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private final PairModel model;

    Score(PairModel model) {
      this.model = model;
    }

    @Override
    public Row call(Row pair) {
      return RowFactory.create(
          pair.<Integer>getAs(Candidates.A),
          pair.<Integer>getAs(Candidates.B),
          model.millionths(pair.<Vector>getAs(FEATURES).toArray()));
    }
  }
}
