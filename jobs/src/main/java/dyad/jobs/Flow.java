package dyad.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dyad.gazetteer.Gazetteer;
import dyad.jobs.annotate.AnnotateStage;
import dyad.jobs.annotate.AnnotatedTable;
import dyad.jobs.append.EarlierTables;
import dyad.jobs.append.OwnCountries;
import dyad.jobs.cluster.ClusterStage;
import dyad.jobs.cluster.EventConfig;
import dyad.jobs.cooccur.CooccurConfig;
import dyad.jobs.cooccur.CooccurStage;
import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.cooccur.PairEvidence;
import dyad.jobs.dedup.DedupConfig;
import dyad.jobs.dedup.DedupStage;
import dyad.jobs.link.LearnedCues;
import dyad.jobs.link.LinkConfig;
import dyad.jobs.link.LinkStage;
import dyad.jobs.link.LinkedEntities;
import dyad.jobs.network.NetworkStage;
import dyad.jobs.publish.Scratch;
import dyad.jobs.relate.RelateStage;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.SideBySide;
import dyad.jobs.runtime.Tally;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventHistoryTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.GroupTrendTable;
import dyad.jobs.tables.LearnedCueTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairAssociationTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.trend.DriverStage;
import dyad.jobs.trend.GroupTrendStage;
import dyad.jobs.trend.TrendStage;
import dyad.model.CountingRule;
import dyad.relate.PosConfig;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * From parsed articles to all tables but rejects and runs, stage by stage.
 *
 * @param earlier tables to add to; none where the run replaces them or is the first
 * @param scratch keeps what a stage leaves for others and no reader sees
 * @param tables folder that the tables are written to
 */
record Flow(
    SparkSession spark,
    RunRequest request,
    Progress progress,
    Optional<EarlierTables> earlier,
    Scratch scratch,
    Path tables,
    Tally tally) {
  /** Small enough tasks that a slow one holds nobody up, large enough to pay for starting. */
  private static final int TASKS_PER_CORE = 8;

  /**
   * Writes the tables.
   *
   * @param articles parsed, those that no earlier table holds
   */
  void build(Dataset<Row> articles) {
    Dataset<Row> copies =
        dedup(earlier.map(e -> e.parsedArticles().unionByName(articles)).orElse(articles));
    Dataset<Row> read = annotate(articles);
    Dataset<Row> newlyAnnotated = read.drop(AnnotatedTable.MENTIONS);
    Dataset<Row> newlyNamed = AnnotatedTable.mentions(read);
    Dataset<Row> annotated =
        earlier.map(e -> e.annotatedArticles().unionByName(newlyAnnotated)).orElse(newlyAnnotated);
    Dataset<Row> namings =
        earlier.map(e -> e.mentions().unionByName(newlyNamed)).orElse(newlyNamed);
    Dataset<Row> mentions = link(namings, annotated, copies);
    Dataset<Row> published = cluster(annotated, copies, mentions);
    Dataset<Row> pairs = cooccur(mentions, published);
    Dataset<Row> relations = relate(mentions, published);
    trend(pairs, relations, published, mentions);
  }

  private Dataset<Row> dedup(Dataset<Row> articles) {
    return progress.stage(
        "dedup",
        () -> {
          DedupStage.Result found = DedupStage.find(articles, DedupConfig.standard());
          tally.capped("dedup_buckets", found.cappedBuckets());
          return found.copies();
        });
  }

  private Dataset<Row> annotate(Dataset<Row> articles) {
    int partitions = TASKS_PER_CORE * spark.sparkContext().defaultParallelism();
    return progress.stage(
        "annotate",
        () ->
            scratch.keep(
                "annotated",
                AnnotateStage.annotate(
                    articles, request.annotatorConfig(), partitions, progress.articles())));
  }

  /** Writes entities, what the corpus says of their countries, and mentions. */
  private Dataset<Row> link(Dataset<Row> namings, Dataset<Row> annotated, Dataset<Row> copies) {
    return progress.stage(
        "link",
        () -> {
          LinkedEntities linked =
              LinkStage.link(namings, annotated, new LinkConfig(Gazetteer.shared().countryNames()));
          tally.capped("link_blocks", linked.cappedBlocks().count());
          Dataset<Row> entities = TableWriter.write(EntityTable.TABLE, linked.entities(), tables);
          Dataset<Row> found = LearnedCues.find(linked.links(), annotated, copies, entities);
          Dataset<Row> cues =
              TableWriter.write(
                  LearnedCueTable.TABLE, request.learnCues() ? found : found.limit(0), tables);
          String[] key = {MentionTable.ARTICLE_ID, MentionTable.MENTION_NO};
          Dataset<Row> entityOf = linked.links().select(key[0], key[1], MentionTable.ENTITY_ID);
          Dataset<Row> mentions = OwnCountries.noted(namings.join(entityOf, key, "left_outer"));
          Dataset<Row> learned = LearnedCues.learned(linked.links(), cues, annotated);
          return TableWriter.write(
              MentionTable.TABLE,
              OwnCountries.keptWhereLearned(LearnedCues.code(mentions, learned)),
              tables);
        });
  }

  /** Writes events, their history and articles. */
  private Dataset<Row> cluster(Dataset<Row> annotated, Dataset<Row> copies, Dataset<Row> mentions) {
    return progress.stage(
        "cluster",
        () -> {
          String[] id = {ArticleTable.ARTICLE_ID};
          Dataset<Row> articles = annotated.join(copies, id, "left_outer");
          Dataset<Row> history = TableWriter.none(spark, EventHistoryTable.TABLE);
          ClusterStage.Result clustered;
          if (earlier.isPresent()) {
            ClusterStage.Extended extended =
                ClusterStage.extend(
                    articles,
                    mentions,
                    EventConfig.standard(),
                    earlier.get().events(annotated, request.windowDays()));
            clustered = extended.result();
            history =
                earlier
                    .get()
                    .read(EventHistoryTable.TABLE)
                    .unionByName(tally.ofThisRun(extended.history()));
          } else {
            clustered = ClusterStage.cluster(articles, mentions, EventConfig.standard());
          }
          tally.capped("cluster_postings", clustered.cappedPostings());
          Dataset<Row> countries =
              CountedMentions.countriesByArticle(mentions, request.countingRule());
          Dataset<Row> complete =
              articles
                  .join(clustered.articleEvents(), id, "inner")
                  .join(countries, id, "left_outer")
                  .withColumn(
                      ArticleTable.COUNTRIES,
                      coalesce(col(ArticleTable.COUNTRIES), array().cast("array<string>")));
          Dataset<Row> changes = history;
          SideBySide.run(
              () -> TableWriter.write(ArticleTable.TABLE, complete, tables),
              () -> TableWriter.write(EventTable.TABLE, clustered.events(), tables),
              () -> TableWriter.write(EventHistoryTable.TABLE, changes, tables));
          return TableWriter.read(spark, ArticleTable.TABLE, tables);
        });
  }

  /** Writes evidence and co-occurrences. */
  private Dataset<Row> cooccur(Dataset<Row> mentions, Dataset<Row> articles) {
    return progress.stage(
        "cooccur",
        () -> {
          CountingRule rule = request.countingRule();
          SideBySide.run(
              () ->
                  TableWriter.write(
                      CooccurrenceTable.TABLE,
                      CooccurStage.cooccurrences(mentions, articles, CooccurConfig.of(rule)),
                      tables),
              () ->
                  TableWriter.write(
                      PairAssociationTable.TABLE,
                      CooccurStage.associations(mentions, articles, rule),
                      tables),
              () ->
                  TableWriter.write(
                      PairMentionTable.TABLE,
                      PairEvidence.pairMentions(mentions, articles, rule),
                      tables),
              () ->
                  tally.capped(
                      "pair_articles", PairEvidence.cappedArticles(mentions, rule).count()));
          return TableWriter.read(spark, PairMentionTable.TABLE, tables);
        });
  }

  /** Writes what countries do to each other. */
  private Dataset<Row> relate(Dataset<Row> mentions, Dataset<Row> articles) {
    return progress.stage(
        "relate",
        () ->
            TableWriter.write(
                PairRelationTable.TABLE,
                RelateStage.relations(
                    mentions, articles, request.countingRule(), PosConfig.ENGLISH),
                tables));
  }

  /** Writes trends, what drives them, and the networks they make. */
  private void trend(
      Dataset<Row> pairs, Dataset<Row> relations, Dataset<Row> articles, Dataset<Row> mentions) {
    progress.stage(
        "trend",
        () -> {
          DriverStage.Inputs inputs =
              new DriverStage.Inputs(
                  pairs,
                  articles,
                  mentions,
                  TableWriter.read(spark, EventTable.TABLE, tables),
                  TableWriter.read(spark, EntityTable.TABLE, tables));
          SideBySide.run(
              () -> {
                Dataset<Row> trends =
                    TableWriter.writeInOrder(
                        PairTrendTable.TABLE,
                        TrendStage.trends(pairs, articles, relations),
                        tables);
                TableWriter.write(CountryNetworkTable.TABLE, NetworkStage.networks(trends), tables);
              },
              () ->
                  TableWriter.write(
                      GroupTrendTable.TABLE,
                      GroupTrendStage.trends(pairs, articles, request.outlets()),
                      tables),
              () ->
                  TableWriter.write(
                      PairDriverTable.TABLE,
                      DriverStage.drivers(inputs, request.countingRule()),
                      tables));
          return null;
        });
  }
}
