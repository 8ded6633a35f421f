package dyad.jobs;

import dyad.jobs.append.Compatibility;
import dyad.jobs.append.EarlierTables;
import dyad.jobs.parse.ParseStage;
import dyad.jobs.parse.ParsedTable;
import dyad.jobs.publish.Manifest;
import dyad.jobs.publish.Publication;
import dyad.jobs.publish.Publications;
import dyad.jobs.publish.PublishedFolder;
import dyad.jobs.publish.Scratch;
import dyad.jobs.read.InputPlan;
import dyad.jobs.report.Report;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.SteadyClock;
import dyad.jobs.runtime.Summary;
import dyad.jobs.runtime.Tally;
import dyad.jobs.runtime.Version;
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.TableWriter;
import dyad.jobs.tables.Tables;
import dyad.model.RawRecord;
import dyad.outcome.Outcome;
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

/** One run: claims the output, reads the input, has the tables built and publishes them. */
public final class Job {
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
      new Flow(spark, request, progress, earlier, scratch, tables, tally).build(articles);
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

  private Dataset<Row> parse(JavaRDD<Outcome<RawRecord>> records, Scratch scratch) {
    return progress.stage(
        "parse",
        () ->
            scratch.keep(
                "parsed",
                ParseStage.parse(spark, records, request.parseConfig(), progress.articles())));
  }
}
