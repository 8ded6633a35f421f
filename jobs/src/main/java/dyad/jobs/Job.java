package dyad.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dyad.gazetteer.Gazetteer;
import dyad.jobs.annotate.AnnotateStage;
import dyad.jobs.annotate.AnnotatedTable;
import dyad.jobs.append.Compatibility;
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
import dyad.jobs.parse.ParseStage;
import dyad.jobs.parse.ParsedTable;
import dyad.jobs.publish.Manifest;
import dyad.jobs.publish.Publication;
import dyad.jobs.publish.Publications;
import dyad.jobs.publish.PublishedFolder;
import dyad.jobs.publish.Scratch;
import dyad.jobs.read.InputPlan;
import dyad.jobs.relate.RelateStage;
import dyad.jobs.report.Report;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.SideBySide;
import dyad.jobs.runtime.SteadyClock;
import dyad.jobs.runtime.Summary;
import dyad.jobs.runtime.Tally;
import dyad.jobs.runtime.Version;
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
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.tables.Tables;
import dyad.jobs.trend.DriverStage;
import dyad.jobs.trend.GroupTrendStage;
import dyad.jobs.trend.TrendStage;
import dyad.model.CountingRule;
import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.relate.PosConfig;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The whole flow, from files to published tables. */
public final class Job {
  /** Small enough tasks that a slow one holds nobody up, large enough to pay for starting. */
  private static final int TASKS_PER_CORE = 8;

  private final SparkSession spark;
  private final RunRequest request;
  private final Progress progress;
  private final Clock clock;

  public Job(SparkSession spark, RunRequest request, Progress progress, Clock clock) {
    this.spark = spark;
    this.request = request;
    this.progress = progress;
    this.clock = new SteadyClock(clock);
  }

  /**
   * Runs the job; on return its tables are published.
   *
   * @throws dyad.jobs.runtime.UserMistake when inputs or output cannot be used
   */
  public Summary run() {
    Instant startedAt = clock.instant();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    InputPlan plan =
        progress.stage(
            "list",
            () ->
                InputPlan.of(
                    context, request.inputs(), List.of(request.output()), request.readConfig()));
    try (Publication publication =
        Publications.claim(
            request.output(), request.runId(startedAt), context.hadoopConfiguration())) {
      Optional<EarlierTables> earlier = earlier(context);
      Sessions.fit(spark, plan.totalBytes() + earlier.map(EarlierTables::bytes).orElse(0L));
      Instant start = earlier.map(e -> e.later(startedAt)).orElse(startedAt);
      Tally tally = new Tally(request.runId(start), start);
      run(plan.records(context, request.readConfig()), earlier, publication, tally);
      return tally.summary(request.output(), progress.seconds());
    }
  }

  /** The tables to add to; none where the run replaces them or is the first. */
  private Optional<EarlierTables> earlier(JavaSparkContext context) {
    Configuration configuration = context.hadoopConfiguration();
    Path output = new Path(PublishedFolder.of(request.output(), configuration));
    if (!request.isAppending() || !EarlierTables.areIn(output, configuration)) {
      return Optional.empty();
    }
    EarlierTables earlier = new EarlierTables(spark, output);
    earlier.checkFiles(request.output());
    Compatibility.check(earlier, request.output(), request.parameters(), Version.all());
    return Optional.of(earlier);
  }

  private void run(
      JavaRDD<Outcome<RawRecord>> records,
      Optional<EarlierTables> earlier,
      Publication publication,
      Tally tally) {
    Scratch scratch = new Scratch(publication.scratch());
    Path tables = publication.work();
    Dataset<Row> parsed = parse(records, scratch);
    tally.read(
        parsed.count(),
        ParsedTable.rejects(parsed).count(),
        earlier.map(EarlierTables::recordCount).orElse(0L));
    Dataset<Row> added = earlier.map(e -> e.unknown(parsed)).orElse(parsed);
    Dataset<Row> articles = ParsedTable.articles(added);
    if (earlier.isPresent() && articles.isEmpty()) {
      Tables.ALL.stream()
          .filter(table -> !List.of(RejectTable.TABLE, RunTable.TABLE).contains(table))
          .forEach(table -> earlier.get().copy(table, tables));
    } else {
      build(articles, earlier, scratch, tables, tally);
    }
    progress.stage(
        "publish",
        () -> {
          Dataset<Row> rejects = ParsedTable.rejects(added);
          TableWriter.write(
              RejectTable.TABLE, earlier.map(e -> e.rejectsWith(rejects)).orElse(rejects), tables);
          tally.countRows(spark, tables);
          Dataset<Row> runs =
              earlier
                  .map(e -> e.read(RunTable.TABLE))
                  .orElseGet(() -> TableWriter.none(spark, RunTable.TABLE));
          tally.write(runs, request.parameters(), clock.instant(), tables);
          return null;
        });
    if (request.writesReport()) {
      progress.stage(
          "report",
          () -> {
            Report.write(spark, tables.toString(), new Path(tables, Publication.REPORT));
            return null;
          });
    }
    Manifest.write(JavaSparkContext.fromSparkContext(spark.sparkContext()), tables);
    publication.commit();
  }

  /** Writes all tables but rejects and runs. */
  private void build(
      Dataset<Row> articles,
      Optional<EarlierTables> earlier,
      Scratch scratch,
      Path tables,
      Tally tally) {
    Dataset<Row> copies =
        dedup(earlier.map(e -> e.parsedArticles().unionByName(articles)).orElse(articles), tally);
    Dataset<Row> read = annotate(articles, scratch);
    Dataset<Row> newlyAnnotated = read.drop(AnnotatedTable.MENTIONS);
    Dataset<Row> newlyNamed = AnnotatedTable.mentions(read);
    Dataset<Row> annotated =
        earlier.map(e -> e.annotatedArticles().unionByName(newlyAnnotated)).orElse(newlyAnnotated);
    Dataset<Row> namings =
        earlier.map(e -> e.mentions().unionByName(newlyNamed)).orElse(newlyNamed);
    Dataset<Row> mentions = link(namings, annotated, copies, tables, tally);
    Dataset<Row> published = cluster(annotated, copies, mentions, earlier, tables, tally);
    Dataset<Row> pairs = cooccur(mentions, published, tables, tally);
    Dataset<Row> relations = relate(mentions, published, tables);
    trend(pairs, relations, published, mentions, tables);
  }

  private Dataset<Row> parse(JavaRDD<Outcome<RawRecord>> records, Scratch scratch) {
    return progress.stage(
        "parse",
        () ->
            scratch.keep(
                "parsed",
                ParseStage.parse(spark, records, request.parseConfig(), progress.articles())));
  }

  private Dataset<Row> dedup(Dataset<Row> articles, Tally tally) {
    return progress.stage(
        "dedup",
        () -> {
          DedupStage.Result found = DedupStage.find(articles, DedupConfig.standard());
          tally.capped("dedup_buckets", found.cappedBuckets());
          return found.copies();
        });
  }

  private Dataset<Row> annotate(Dataset<Row> articles, Scratch scratch) {
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
  private Dataset<Row> link(
      Dataset<Row> namings, Dataset<Row> annotated, Dataset<Row> copies, Path tables, Tally tally) {
    return progress.stage(
        "link",
        () -> {
          LinkedEntities linked =
              LinkStage.link(namings, annotated, new LinkConfig(Gazetteer.shared().countryNames()));
          tally.capped("link_blocks", linked.cappedBlocks().count());
          Dataset<Row> entities = TableWriter.write(EntityTable.TABLE, linked.entities(), tables);
          String[] key = {MentionTable.ARTICLE_ID, MentionTable.MENTION_NO};
          Dataset<Row> mentions =
              OwnCountries.noted(namings.join(linked.links(), key, "left_outer"));
          Dataset<Row> found = LearnedCues.find(mentions, annotated, copies, entities);
          Dataset<Row> cues =
              TableWriter.write(
                  LearnedCueTable.TABLE, request.learnCues() ? found : found.limit(0), tables);
          return TableWriter.write(
              MentionTable.TABLE,
              OwnCountries.keptWhereLearned(LearnedCues.code(mentions, cues, annotated)),
              tables);
        });
  }

  /** Writes events, their history and articles. */
  private Dataset<Row> cluster(
      Dataset<Row> annotated,
      Dataset<Row> copies,
      Dataset<Row> mentions,
      Optional<EarlierTables> earlier,
      Path tables,
      Tally tally) {
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
  private Dataset<Row> cooccur(
      Dataset<Row> mentions, Dataset<Row> articles, Path tables, Tally tally) {
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
  private Dataset<Row> relate(Dataset<Row> mentions, Dataset<Row> articles, Path tables) {
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
      Dataset<Row> pairs,
      Dataset<Row> relations,
      Dataset<Row> articles,
      Dataset<Row> mentions,
      Path tables) {
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
