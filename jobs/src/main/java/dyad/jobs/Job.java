package dyad.jobs;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dyad.annotate.AnnotatorConfig;
import dyad.cooccur.CountingRule;
import dyad.jobs.annotate.AnnotateStage;
import dyad.jobs.annotate.AnnotatedTable;
import dyad.jobs.cluster.ClusterStage;
import dyad.jobs.cooccur.CooccurStage;
import dyad.jobs.cooccur.CountedMentions;
import dyad.jobs.cooccur.PairEvidence;
import dyad.jobs.dedup.DedupStage;
import dyad.jobs.link.LinkStage;
import dyad.jobs.parse.ParseStage;
import dyad.jobs.parse.ParsedTable;
import dyad.jobs.publish.Publication;
import dyad.jobs.publish.Publications;
import dyad.jobs.publish.Scratch;
import dyad.jobs.read.InputPlan;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.Summary;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CooccurrenceTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.tables.Tables;
import dyad.jobs.trend.TrendStage;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** The whole flow, from files to published tables. */
public final class Job {
  private final SparkSession spark;
  private final RunRequest request;
  private final Progress progress;
  private final Clock clock;

  public Job(SparkSession spark, RunRequest request, Progress progress, Clock clock) {
    this.spark = spark;
    this.request = request;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Runs the job; on return its tables are published.
   *
   * @throws dyad.jobs.cli.UserMistake when inputs or output cannot be used
   */
  public Summary run() {
    Instant startedAt = clock.instant();
    String runId = request.runId(startedAt);
    Configuration hadoop = spark.sessionState().newHadoopConf();
    InputPlan plan = progress.stage("list", () -> request.plan(spark, hadoop));
    Sessions.sizeShuffles(spark, plan.totalBytes());
    try (Publication publication = Publications.claim(request.output(), runId, hadoop)) {
      Scratch scratch = new Scratch(publication.scratch());
      Path tables = publication.work();
      Dataset<Row> parsed = parse(plan, scratch);
      Dataset<Row> articles = ParsedTable.articles(parsed);
      Dataset<Row> copies = dedup(articles, scratch);
      Dataset<Row> annotated = annotate(articles, scratch);
      Dataset<Row> mentions = link(annotated, scratch, tables);
      Dataset<Row> published = cluster(annotated, copies, mentions, scratch, tables);
      Dataset<Row> pairs = cooccur(mentions, published, tables);
      progress.stage(
          "trend",
          () -> write(PairTrendTable.TABLE, TrendStage.trends(pairs, published), tables));
      Summary summary =
          progress.stage(
              "publish",
              () -> {
                write(RejectTable.TABLE, ParsedTable.rejects(parsed), tables);
                Summary counted = count(tables);
                writeRun(runId, startedAt, counted, tables);
                publication.commit();
                return counted;
              });
      return summary.took(progress.seconds());
    }
  }

  private Dataset<Row> parse(InputPlan plan, Scratch scratch) {
    return progress.stage(
        "parse",
        () ->
            scratch.keep(
                "parsed",
                ParseStage.parse(
                    plan, request.readConfig(), request.parseConfig(), progress.articles())));
  }

  private DedupStage.Result dedup(Dataset<Row> articles) {
    return progress.stage("dedup", () -> DedupStage.find(articles, DedupConfig.standard()));
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

  /** Writes entities and mentions. */
  private Dataset<Row> link(Dataset<Row> annotated, Path tables) {
    return progress.stage(
        "link",
        () -> {
          Dataset<Row> namings = AnnotatedTable.mentions(annotated);
          LinkStage.Result linked = LinkStage.link(namings, annotated, LinkConfig.standard());
          write(EntityTable.TABLE, linked.entities(), tables);
          String[] key = {MentionTable.ARTICLE_ID, MentionTable.MENTION_NO};
          return write(
              MentionTable.TABLE, namings.join(linked.links(), key, "left_outer"), tables);
        });
  }

  /** Writes events and articles. */
  private Dataset<Row> cluster(
      Dataset<Row> annotated, Dataset<Row> copies, Dataset<Row> mentions, Path tables) {
    return progress.stage(
        "cluster",
        () -> {
          Dataset<Row> articles =
              annotated
                  .drop(AnnotatedTable.MENTIONS)
                  .join(copies, key(ArticleTable.ARTICLE_ID), "left_outer");
          ClusterStage.Result clustered =
              ClusterStage.cluster(articles, mentions, EventConfig.standard());
          write(EventTable.TABLE, clustered.events(), tables);
          Dataset<Row> countries =
              CountedMentions.countriesByArticle(mentions, request.countingRule());
          Dataset<Row> complete =
              articles
                  .join(clustered.eventOfArticle(), ArticleTable.ARTICLE_ID)
                  .join(countries, key(ArticleTable.ARTICLE_ID), "left_outer")
                  .withColumn(
                      ArticleTable.COUNTRIES,
                      coalesce(col(ArticleTable.COUNTRIES), array().cast("array<string>")));
          return write(ArticleTable.TABLE, complete, tables);
        });
  }

  /** Writes evidence and co-occurrences. */
  private Dataset<Row> cooccur(Dataset<Row> mentions, Dataset<Row> articles, Path tables) {
    return progress.stage(
        "cooccur",
        () -> {
          CountingRule rule = request.countingRule();
          write(
              CooccurrenceTable.TABLE,
              CooccurStage.cooccurrences(mentions, articles, CooccurConfig.of(rule)),
              tables);
          return write(
              PairMentionTable.TABLE, PairEvidence.pairMentions(mentions, articles, rule), tables);
        });
  }
}
