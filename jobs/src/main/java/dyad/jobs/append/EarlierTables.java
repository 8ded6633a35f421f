package dyad.jobs.append;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;

import dyad.jobs.cluster.EarlierEvents;
import dyad.jobs.parse.ParsedTable;
import dyad.jobs.publish.FileProblems;
import dyad.jobs.publish.Manifest;
import dyad.jobs.runtime.OneLine;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.RejectTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.TableWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables that a run adds to, and what they say of the work done before.
 *
 * @param folder where they lie
 */
public record EarlierTables(SparkSession spark, Path folder) {
  private static final String[] PLACE = {RejectTable.INPUT_FILE, RejectTable.RECORD_NO};

  /** Whether a folder holds tables. */
  public static boolean areIn(Path folder, Configuration configuration) {
    try {
      FileSystem files = folder.getFileSystem(configuration);
      return files.exists(new Path(folder, RunTable.TABLE.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the articles' text and annotations, as they lie on disk. */
  public long bytes() {
    try {
      Configuration configuration = spark.sparkContext().hadoopConfiguration();
      FileSystem files = folder.getFileSystem(configuration);
      return files.getContentSummary(new Path(folder, ArticleTable.TABLE.name())).getLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses tables whose files are not those that were published. Those of a version that kept no
   * list of them are taken as they are.
   *
   * @param output how the user named the tables
   * @throws UserMistake when a file is missing or damaged
   */
  public void checkFiles(String output) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<String> problems;
    try {
      FileSystem files = folder.getFileSystem(context.hadoopConfiguration());
      problems = FileProblems.of(context, folder, Manifest.read(files, folder));
    } catch (FileNotFoundException e) {
      return;
    } catch (IOException e) {
      problems = List.of(OneLine.of(e));
    }
    if (!problems.isEmpty()) {
      throw new UserMistake(
          "Refusing --append to %s: %s; restore it, or run over all articles without --append"
              .formatted(output, problems.get(0)));
    }
  }

  /** The given time, or just after the start of the latest run where the clock went back. */
  public Instant later(Instant now) {
    Instant last = read(RunTable.TABLE).agg(max(RunTable.STARTED_AT)).first().getAs(0);
    return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.SECONDS);
  }

  /** Rows of articles and rejects: the records that earlier runs added. */
  public long recordCount() {
    return read(ArticleTable.TABLE).count() + read(RejectTable.TABLE).count();
  }

  /** All rows of a table. */
  public Dataset<Row> read(Table table) {
    return TableWriter.read(spark, table, folder);
  }

  /** The rows of {@link ParsedTable} that are neither articles nor rejects of these tables yet. */
  public Dataset<Row> unknown(Dataset<Row> parsed) {
    Column isArticle = col(RejectTable.REASON).isNull();
    Dataset<Row> articles =
        parsed
            .where(isArticle)
            .join(
                read(ArticleTable.TABLE).select(ArticleTable.ARTICLE_ID),
                new String[] {ArticleTable.ARTICLE_ID},
                "left_anti");
    String[] columns = RejectTable.TABLE.schema().fieldNames();
    Dataset<Row> rejects =
        parsed.where(not(isArticle)).join(read(RejectTable.TABLE), columns, "left_anti");
    return articles.unionByName(rejects);
  }

  /** All rejects: of a file and record refused again, the latest reason. */
  public Dataset<Row> rejectsWith(Dataset<Row> later) {
    return read(RejectTable.TABLE)
        .join(later.select(PLACE[0], PLACE[1]), PLACE, "left_anti")
        .unionByName(later.select(columns(RejectTable.TABLE)));
  }

  /** Articles as parse leaves them. */
  public Dataset<Row> parsedArticles() {
    return read(ArticleTable.TABLE).select(ParsedTable.articleColumns());
  }

  /** Articles as annotate leaves them, without their mentions. */
  public Dataset<Row> annotatedArticles() {
    return read(ArticleTable.TABLE)
        .drop(ArticleTable.DUPLICATE_OF, ArticleTable.EVENT_ID, ArticleTable.COUNTRIES);
  }

  /** Mentions as annotate leaves them: not linked, nothing learned. */
  public Dataset<Row> mentions() {
    return OwnCountries.restored(read(MentionTable.TABLE)).drop(MentionTable.ENTITY_ID);
  }

  /**
   * Events, closed where their last article is older than the window; all closed when no new
   * article is of the window, so that a late one changes its own time only.
   *
   * @param articles all articles, new ones included; the latest publish day ends the window
   * @param windowDays length of the window before that day
   */
  public EarlierEvents events(Dataset<Row> articles, int windowDays) {
    Instant latest = articles.agg(max(ArticleTable.PUBLISHED_AT)).first().getAs(0);
    Instant start =
        latest == null
            ? Instant.EPOCH
            : latest.truncatedTo(ChronoUnit.DAYS).minus(windowDays, ChronoUnit.DAYS);
    Dataset<Row> old = read(ArticleTable.TABLE);
    EarlierEvents events = EarlierEvents.of(old, read(EventTable.TABLE), start, windowDays);
    Column isLate = col(ArticleTable.PUBLISHED_AT).lt(lit(start));
    boolean allLate =
        articles
            .where(coalesce(not(isLate), lit(true)))
            .select(ArticleTable.ARTICLE_ID)
            .join(
                old.select(ArticleTable.ARTICLE_ID),
                new String[] {ArticleTable.ARTICLE_ID},
                "left_anti")
            .isEmpty();
    return allLate ? events.closedAll() : events;
  }

  /** Copies a table as it is to another folder. */
  public void copy(Table table, Path target) {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    try {
      Path from = new Path(folder, table.name());
      Path to = new Path(target, table.name());
      FileUtil.copy(
          from.getFileSystem(configuration),
          from,
          to.getFileSystem(configuration),
          to,
          false,
          configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column[] columns(Table table) {
    return Arrays.stream(table.schema().fieldNames()).map(c -> col(c)).toArray(Column[]::new);
  }
}
