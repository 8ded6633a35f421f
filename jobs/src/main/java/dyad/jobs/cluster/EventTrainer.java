package dyad.jobs.cluster;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dyad.cluster.ModelGrowth;
import dyad.cluster.PairFeatures;
import dyad.cluster.PairModel;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.tables.ArticleTable;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.regression.GeneralizedLinearRegression;
import org.apache.spark.ml.regression.GeneralizedLinearRegressionModel;
import org.apache.spark.ml.stat.Summarizer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/** Fits the pair model on labelled articles, with MLlib's generalized linear regression. */
public final class EventTrainer {
  private static final String LABEL_A = "label_a";
  private static final String LABEL_B = "label_b";
  private static final String SAME = "same";
  private static final String WEIGHT = "weight";
  private static final String OFFSET = "offset";

  // Penalty of a change of one standard deviation's worth: three sets of labels are few. Less
  // lowers the thinned sets, more keeps the coefficient of one outlet too near 0.
  private static final double REGULARIZATION = 0.1;
  private static final int MAX_ITERATIONS = 50;
  private static final double FAR_DAYS = 7; // a happening is seldom news that long
  private static final int DAY_GAP = PairFeatures.NAMES.indexOf("day_gap");

  private static final StructType INPUTS =
      new StructType()
          .add(Pairs.FEATURES, SQLDataTypes.VectorType(), false)
          .add(OFFSET, DataTypes.DoubleType, false)
          .add(SAME, DataTypes.DoubleType, false)
          .add(WEIGHT, DataTypes.DoubleType, false);

  private EventTrainer() {}

  /**
   * A model grown on the candidate pairs of all corpora; each corpus is compared within itself.
   *
   * @param config its model is the one to grow, see {@link ModelGrowth}
   */
  public static PairModel fit(List<TrainingCorpus> corpora, EventConfig config) {
    return fit(
        corpora.stream().map(corpus -> pairs(corpus, config)).reduce(Dataset::union).orElseThrow(),
        config);
  }

  /**
   * A model grown on judged pairs.
   *
   * @param judged of {@link #pairs}
   */
  public static PairModel fit(Dataset<Row> judged, EventConfig config) {
    Dataset<Row> pairs = judged.cache();
    Vector spreads = pairs.select(Summarizer.std(col(Pairs.FEATURES), col(WEIGHT))).head().getAs(0);
    ModelGrowth growth = new ModelGrowth(config.model(), spreads.toArray());
    Dataset<Row> inputs = pairs.map(new ToInputs(growth), Encoders.row(INPUTS)).cache();
    GeneralizedLinearRegressionModel fitted =
        new GeneralizedLinearRegression()
            .setFamily("binomial")
            .setFeaturesCol(Pairs.FEATURES)
            .setOffsetCol(OFFSET)
            .setLabelCol(SAME)
            .setWeightCol(WEIGHT)
            .setRegParam(REGULARIZATION)
            .setMaxIter(MAX_ITERATIONS)
            .fit(inputs);
    inputs.unpersist();
    pairs.unpersist();
    return growth.grown(fitted.intercept(), fitted.coefficients().toArray());
  }

  /** Candidate pairs of a corpus that its labels judge: features, verdict and weight. */
  public static Dataset<Row> pairs(TrainingCorpus corpus, EventConfig config) {
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
    Column counts =
        switch (corpus.meaning()) {
          case EVENT -> col(LABEL_A).isNotNull().or(col(LABEL_B).isNotNull());
          case SIDE -> same.equalTo(lit(false));
          case APART ->
              vector_to_array(col(Pairs.FEATURES), "float64")
                  .getItem(DAY_GAP)
                  .geq(Math.log1p(FAR_DAYS));
        };
    return features
        .join(labels.select(ordinal.as(Candidates.A), label.as(LABEL_A)), Candidates.A)
        .join(labels.select(ordinal.as(Candidates.B), label.as(LABEL_B)), Candidates.B)
        .where(counts)
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
          growth.offset(features),
          pair.<Double>getAs(SAME),
          pair.<Double>getAs(WEIGHT));
    }
  }
}
