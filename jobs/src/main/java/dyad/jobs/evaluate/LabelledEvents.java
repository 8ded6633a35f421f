package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dyad.evaluate.EventScorer;
import dyad.evaluate.GroupBootstrap;
import dyad.jobs.cluster.ClusterStage;
import dyad.jobs.cluster.EventConfig;
import dyad.jobs.cluster.TrainingCorpus;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Labelled articles of published tables, clustered again on their own: as they are, and harder. */
public final class LabelledEvents {
  /** What is done to the articles before they are clustered. */
  public enum Hardship {
    NONE("as they are"),
    THINNED("60 % of the events cut to one article"),
    UNDATED("without dates");

    private static final int THINNED_PERCENT = 60;
    private static final int ALL = 100;
    private static final long SEED = 41;

    private final String text;

    Hardship(String text) {
      this.text = text;
    }

    /** For people to read. */
    public String text() {
      return text;
    }

    TrainingCorpus of(TrainingCorpus corpus) {
      return switch (this) {
        case NONE -> corpus;
        case THINNED -> corpus.thinned(THINNED_PERCENT, SEED);
        case UNDATED -> corpus.undated(ALL, SEED);
      };
    }
  }

  private static final StructType LABELS =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType, false)
          .add(TrainingCorpus.LABEL, DataTypes.StringType, false);

  private LabelledEvents() {}

  /**
   * The labelled articles, with the entities that the run linked.
   *
   * @param labels see {@link GroupLabels}
   */
  public static TrainingCorpus read(PublishedTables tables, Path labels) throws IOException {
    Map<String, String> eventOfLabel = GroupLabels.read(labels);
    Map<String, String> labelOf = new LabelledRows(tables).labelOfArticle(eventOfLabel.keySet());
    if (labelOf.isEmpty()) {
      throw new UserMistake(
          "Invalid --labels %s: none of its %d ids is in %s; run the labelled articles first"
              .formatted(labels, eventOfLabel.size(), tables.folder()));
    }
    List<Row> rows = new ArrayList<>();
    labelOf.forEach(
        (article, label) -> rows.add(RowFactory.create(article, eventOfLabel.get(label))));
    Dataset<Row> labelled = broadcast(tables.spark().createDataFrame(rows, LABELS));
    Dataset<Row> articles =
        tables.read(ArticleTable.TABLE).join(labelled, ArticleTable.ARTICLE_ID).localCheckpoint();
    Dataset<Row> mentions =
        tables
            .read(MentionTable.TABLE)
            .join(labelled.select(ArticleTable.ARTICLE_ID), ArticleTable.ARTICLE_ID)
            .localCheckpoint();
    return new TrainingCorpus(articles, mentions, TrainingCorpus.Meaning.EVENT, 1);
  }

  /**
   * How well the events of a set are found, and how sure that is.
   *
   * @param score of all its articles
   * @param intervals of the same
   */
  public record Measured(EventScorer score, GroupBootstrap intervals) {}

  /** Clusters a labelled set and scores the result. */
  public static Measured measure(TrainingCorpus corpus, Hardship hardship, EventConfig config) {
    TrainingCorpus harder = hardship.of(corpus);
    Dataset<Row> articles =
        harder
            .articles()
            .withColumn(ArticleTable.DUPLICATE_OF, lit(null).cast(DataTypes.StringType))
            .localCheckpoint();
    Map<String, String> labels = map(articles, TrainingCorpus.LABEL);
    Dataset<Row> events = ClusterStage.cluster(articles, harder.mentions(), config).articleEvents();
    Map<String, String> found = map(events, ArticleTable.EVENT_ID);
    return new Measured(EventScorer.of(labels, found), GroupBootstrap.of(labels, found));
  }

  private static Map<String, String> map(Dataset<Row> rows, String column) {
    Map<String, String> map = new HashMap<>();
    for (Row row : rows.select(col(ArticleTable.ARTICLE_ID), col(column)).collectAsList()) {
      map.put(row.getString(0), row.getString(1));
    }
    return map;
  }
}
