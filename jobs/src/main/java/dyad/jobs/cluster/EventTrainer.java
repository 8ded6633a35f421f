package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dyad.cluster.ModelGrowth;
import dyad.cluster.PairModel;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.tables.ArticleTable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrices;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/** Fits the pair model on labelled articles, with MLlib's logistic regression. */
public final class EventTrainer {
  private static final String LABEL_A = "label_a";
  private static final String LABEL_B = "label_b";
  private static final String SAME = "same";
  private static final String WEIGHT = "weight";
  private static final double REGULARIZATION =
      1e-4; // keeps twins like the two relative cosines calm
  private static final int MAX_ITERATIONS = 200;

  // No labelled event is routine text, so its coefficient would run away; odds of e^12 are enough.
  private static final double STEEPEST = 12;

  private static final StructType INPUTS =
      new StructType()
          .add(Pairs.FEATURES, SQLDataTypes.VectorType(), false)
          .add(SAME, DataTypes.DoubleType, false)
          .add(WEIGHT, DataTypes.DoubleType, false);

  private EventTrainer() {}

  /**
   * A model grown on the candidate pairs of all corpora; each corpus is compared within itself.
   *
   * @param config its model is the one to grow, see {@link ModelGrowth}
   */
  public static PairModel fit(List<TrainingCorpus> corpora, EventConfig config) {
    ModelGrowth growth = new ModelGrowth(config.model());
    Dataset<Row> pairs =
        corpora.stream()
            .map(corpus -> pairs(corpus, config))
            .reduce(Dataset::union)
            .orElseThrow()
            .map(new ToInputs(growth), Encoders.row(INPUTS))
            .cache();
    int inputs = 1 + growth.fresh().length;
    LogisticRegressionModel fitted =
        new LogisticRegression()
            .setFeaturesCol(Pairs.FEATURES)
            .setLabelCol(SAME)
            .setWeightCol(WEIGHT)
            .setRegParam(REGULARIZATION)
            .setMaxIter(MAX_ITERATIONS)
            .setLowerBoundsOnCoefficients(Matrices.dense(1, inputs, filled(inputs, -STEEPEST)))
            .setUpperBoundsOnCoefficients(Matrices.dense(1, inputs, filled(inputs, STEEPEST)))
            .fit(pairs);
    pairs.unpersist();
    return growth.grown(fitted.intercept(), fitted.coefficients().toArray());
  }

  private static double[] filled(int size, double value) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return values;
  }

  private static Dataset<Row> pairs(TrainingCorpus corpus, EventConfig config) {
    Dataset<Row> order = ArticleOrder.of(corpus.articles()).cache();
    LongAccumulator capped = corpus.articles().sparkSession().sparkContext().longAccumulator();
    Dataset<Row> profiles =
        ClusterStage.profiles(corpus.articles(), order, corpus.mentions()).cache();
    Dataset<Row> features = ClusterStage.features(profiles, order.count(), config, capped);
    Dataset<Row> labels =
        order.join(
            corpus.articles().select(ArticleTable.ARTICLE_ID, TrainingCorpus.LABEL),
            ArticleTable.ARTICLE_ID);
    Column ordinal = col(ArticleOrder.ORDINAL);
    Column label = col(TrainingCorpus.LABEL);
    Column same = col(LABEL_A).equalTo(col(LABEL_B));
    boolean sides = corpus.meaning() == TrainingCorpus.Meaning.SIDE;
    return features
        .join(labels.select(ordinal.as(Candidates.A), label.as(LABEL_A)), Candidates.A)
        .join(labels.select(ordinal.as(Candidates.B), label.as(LABEL_B)), Candidates.B)
        .where(
            sides
                ? same.equalTo(lit(false))
                : col(LABEL_A).isNotNull().or(col(LABEL_B).isNotNull()))
        .select(
            col(Pairs.FEATURES),
            when(same, 1.0).otherwise(0.0).as(SAME),
            lit(corpus.weight()).as(WEIGHT));
  }

  private static final class ToInputs implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;
    private final ModelGrowth growth;

    ToInputs(ModelGrowth growth) {
      this.growth = growth;
    }

    @Override
    public Row call(Row pair) {
      double[] features = pair.<Vector>getAs(Pairs.FEATURES).toArray();
      return RowFactory.create(
          Vectors.dense(growth.inputs(features)),
          pair.<Double>getAs(SAME),
          pair.<Double>getAs(WEIGHT));
    }
  }
}
