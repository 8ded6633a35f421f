package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import dyad.cluster.Edge;
import dyad.cluster.EventNames;
import dyad.cluster.Idf;
import dyad.jobs.dedup.ArticleOrder;
import dyad.jobs.runtime.Kept;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/** Puts articles that report one happening into one event. */
public final class ClusterStage {
  private ClusterStage() {}

  /**
   * What was found; both Datasets are computed already.
   *
   * @param articleEvents article_id and event_id of every article
   * @param events rows of {@link EventTable}
   * @param cappedPostings posting lists that were too long to be used
   */
  public record Result(Dataset<Row> articleEvents, Dataset<Row> events, long cappedPostings) {}

  /**
   * Clusters articles.
   *
   * @param articles article_id, title, text, published_at, source, duplicate_of, focus_countries of
   *     {@link ArticleTable}; read more than once, so better cached
   * @param mentions article_id, entity_id, surface of {@link MentionTable}; an article without any
   *     is compared by its capitalised words
   */
  public static Result cluster(Dataset<Row> articles, Dataset<Row> mentions, EventConfig config) {
    Compared compared =
        compare(articles, mentions, config, articles.select(ArticleTable.ARTICLE_ID).limit(0));
    Dataset<Row> merged = Merging.of(compared.edges(), config.threshold(), config.localEdges());
    Dataset<Row> clusters =
        Sagas.cut(clustered(compared.order(), merged), compared.profiles(), compared.edges());
    Dataset<Row> distinct = named(compared.order(), clusters);
    Dataset<Row> articleEvents = Kept.now(withCopies(articles, distinct));
    Dataset<Row> events = events(articles, articleEvents, compared);
    compared.free();
    return new Result(articleEvents, events, compared.capped().value());
  }

  /** What was found beside {@link Result}: rows of event_history without the run, computed. */
  public record Extended(Result result, Dataset<Row> history) {}

  /**
   * Clusters articles of which some were clustered before: closed events stay as they are, all
   * other articles are clustered anew, and open events keep their names.
   *
   * @param articles as for {@link #cluster}, old ones and new
   */
  public static Extended extend(
      Dataset<Row> articles, Dataset<Row> mentions, EventConfig config, EarlierEvents earlier) {
    Compared compared = compare(articles, mentions, config, earlier.outOfReach(articles));
    Dataset<Row> settled =
        Kept.now(
            Settled.of(articles, compared.order(), compared.edges(), earlier, config.threshold()));
    Dataset<Row> open =
        compared.order().join(settled, new String[] {ArticleOrder.ORDINAL}, "left_anti");
    Dataset<Row> edges =
        Kept.now(without(without(compared.edges(), settled, Candidates.A), settled, Candidates.B));
    Dataset<Row> merged = Merging.of(edges, config.threshold(), config.localEdges());
    Dataset<Row> clusters = Sagas.cut(clustered(open, merged), compared.profiles(), edges);
    Dataset<Row> articleEvents = Kept.now(Succession.named(articles, settled, clusters, earlier));
    Dataset<Row> history = Kept.now(Succession.history(articles, articleEvents, earlier));
    Dataset<Row> events = events(articles, articleEvents, compared);
    compared.free();
    return new Extended(new Result(articleEvents, events, compared.capped().value()), history);
  }

  /** Originals and how they compare; what is read more than once is kept. */
  private record Compared(
      Dataset<Row> order, Dataset<Row> profiles, Dataset<Row> edges, LongAccumulator capped) {
    void free() {
      edges.unpersist();
      profiles.unpersist();
      order.unpersist();
    }
  }

  /**
   * Compares originals.
   *
   * @param leftOut article_id of those that are described, but compared with none
   */
  private static Compared compare(
      Dataset<Row> articles, Dataset<Row> mentions, EventConfig config, Dataset<Row> leftOut) {
    Dataset<Row> originals = articles.where(col(ArticleTable.DUPLICATE_OF).isNull());
    Dataset<Row> order = ArticleOrder.of(originals).persist(StorageLevel.MEMORY_AND_DISK());
    LongAccumulator capped = articles.sparkSession().sparkContext().longAccumulator();
    Dataset<Row> profiles =
        profiles(originals, order, mentions).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> out =
        order
            .join(leftOut, new String[] {ArticleTable.ARTICLE_ID}, "left_semi")
            .select(ArticleOrder.ORDINAL);
    Dataset<Row> near =
        out.isEmpty()
            ? profiles
            : profiles.join(out, new String[] {ArticleOrder.ORDINAL}, "left_anti");
    Dataset<Row> features = features(near, near.count(), config, capped);
    Dataset<Row> edges =
        Pairs.edges(features, config.model())
            .where(col(Pairs.MILLIONTHS).geq(Edge.LEAST_MILLIONTHS))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new Compared(order, profiles, edges, capped);
  }

  private static Dataset<Row> events(
      Dataset<Row> articles, Dataset<Row> articleEvents, Compared compared) {
    Dataset<Row> typical =
        compared
            .order()
            .join(compared.profiles(), ArticleOrder.ORDINAL)
            .select(ArticleTable.ARTICLE_ID, Profiles.WORDS, Profiles.ENTITIES);
    Dataset<Row> members =
        articles
            .select(
                ArticleTable.ARTICLE_ID,
                ArticleTable.TITLE,
                ArticleTable.PUBLISHED_AT,
                ArticleTable.SOURCE,
                ArticleTable.DUPLICATE_OF,
                ArticleTable.FOCUS_COUNTRIES)
            .join(articleEvents, ArticleTable.ARTICLE_ID)
            .join(typical, new String[] {ArticleTable.ARTICLE_ID}, "left");
    return Kept.now(EventRows.of(members));
  }

  private static Dataset<Row> without(Dataset<Row> edges, Dataset<Row> settled, String end) {
    return edges
        .join(settled.select(col(ArticleOrder.ORDINAL).as(end)), new String[] {end}, "left_anti")
        .select(Candidates.A, Candidates.B, Pairs.MILLIONTHS);
  }

  /** Stories of articles, compared by what is rare among them. */
  static Dataset<Row> profiles(Dataset<Row> articles, Dataset<Row> order, Dataset<Row> mentions) {
    Dataset<Row> stories = Kept.now(Stories.of(articles, order, mentions)); // read twice
    Broadcast<Idf> idf =
        JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
            .broadcast(CorpusIdf.of(stories));
    return stories.map(new Profiles(idf), Encoders.row(Profiles.SCHEMA));
  }

  /** Candidate pairs with their features. */
  static Dataset<Row> features(
      Dataset<Row> profiles, long articles, EventConfig config, LongAccumulator capped) {
    Pairs.Spread spread =
        articles <= config.broadcastArticles() ? Pairs.Spread.BROADCAST : Pairs.Spread.SHUFFLE;
    return Pairs.features(Candidates.of(profiles, capped), profiles, spread);
  }

  /** Article_id and event_id of every article that is no copy. */
  private static Dataset<Row> named(Dataset<Row> order, Dataset<Row> clusters) {
    Dataset<Row> first =
        order.select(
            col(ArticleOrder.ORDINAL).as(Merging.CLUSTER),
            concat(lit(EventNames.PREFIX), col(ArticleTable.ARTICLE_ID)).as(EventTable.EVENT_ID));
    return clusters
        .join(first, Merging.CLUSTER)
        .select(ArticleTable.ARTICLE_ID, EventTable.EVENT_ID);
  }

  /** Ordinal, article_id and cluster of every article; alone it is its own cluster. */
  private static Dataset<Row> clustered(Dataset<Row> order, Dataset<Row> clusters) {
    return order
        .join(clusters, col(ArticleOrder.ORDINAL).equalTo(col(Merging.MEMBER)), "left")
        .select(
            col(ArticleOrder.ORDINAL),
            col(ArticleTable.ARTICLE_ID),
            coalesce(col(Merging.CLUSTER), col(ArticleOrder.ORDINAL)).as(Merging.CLUSTER));
  }

  /** A copy is in its original's event. */
  private static Dataset<Row> withCopies(Dataset<Row> articles, Dataset<Row> distinct) {
    Column original =
        coalesce(col(ArticleTable.DUPLICATE_OF), col(ArticleTable.ARTICLE_ID)).as("original");
    return articles
        .select(col(ArticleTable.ARTICLE_ID), original)
        .join(
            distinct.select(col(ArticleTable.ARTICLE_ID).as("original"), col(EventTable.EVENT_ID)),
            "original")
        .select(ArticleTable.ARTICLE_ID, EventTable.EVENT_ID);
  }
}
