package dyad.jobs.cli;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;

import dyad.jobs.publish.PublishedTables;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.UserMistake;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.Table;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad explain}: from a cell of {@code pair_trends} to the sentences behind it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Print the evidence for a country pair: article, date, and each sentence with both names"
          + " marked.",
      "Copies of an article are folded into the first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad explain --pair BLR-PRK",
      "  dyad explain --tables tables --pair CHN-USA --period 2024-07 --limit 100",
    })
final class ExplainCommand implements Callable<Integer> {
  /** What is read is one pair's evidence, whatever the size of the tables. */
  private static final long FEW_ROWS = 0;

  private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");
  private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  @Spec private CommandSpec spec;

  @Option(
      names = "--tables",
      paramLabel = "DIR",
      defaultValue = "dyad-output",
      description = "Output folder of a run (default: ${DEFAULT-VALUE}).")
  private String tables;

  @Option(
      names = "--pair",
      paramLabel = "CODE-CODE",
      required = true,
      description = "Two country codes, ISO 3166-1 alpha-3, such as BLR-PRK; in any order.")
  private String pair;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "Only this year, month or day: 2024, 2024-07 or 2024-07-23.")
  private String period;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Sentences to print at the most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() {
    Matcher codes = PAIR.matcher(pair.toUpperCase(java.util.Locale.ROOT));
    if (!codes.matches()) {
      throw new UserMistake(
          "Invalid --pair %s: expected two country codes such as BLR-PRK".formatted(pair));
    }
    if (period != null && !PERIOD.matcher(period).matches()) {
      throw new UserMistake(
          "Invalid --period %s: expected 2024, 2024-07 or 2024-07-23".formatted(period));
    }
    boolean inOrder = codes.group(1).compareTo(codes.group(2)) < 0;
    String a = inOrder ? codes.group(1) : codes.group(2);
    String b = inOrder ? codes.group(2) : codes.group(1);
    SparkSession spark = Sessions.open();
    try {
      Sessions.fit(spark, FEW_ROWS);
      print(a, b, evidence(spark, a, b).takeAsList(limit + 1));
    } finally {
      spark.stop();
    }
    return ExitCode.OK;
  }

  private Dataset<Row> evidence(SparkSession spark, String a, String b) {
    Dataset<Row> articles = read(spark, ArticleTable.TABLE);
    Dataset<Row> mentions = read(spark, MentionTable.TABLE);
    Column counted =
        col(PairMentionTable.COUNTRY_A)
            .equalTo(a)
            .and(col(PairMentionTable.COUNTRY_B).equalTo(b))
            .and(col(PairMentionTable.LEVEL).equalTo("SENTENCE"))
            .and(col(PairMentionTable.DUPLICATE_OF).isNull());
    if (period != null) {
      counted =
          counted.and(
              date_format(col(PairMentionTable.PUBLISHED_DATE), "yyyy-MM-dd").startsWith(period));
    }
    Dataset<Row> pairs = read(spark, PairMentionTable.TABLE).where(counted);
    Dataset<Row> copies =
        articles
            .where(col(ArticleTable.DUPLICATE_OF).isNotNull())
            .groupBy(col(ArticleTable.DUPLICATE_OF).as("original"))
            .agg(count(lit(1)).as("copies"));
    return pairs
        .select(
            col(PairMentionTable.ARTICLE_ID),
            col(PairMentionTable.PUBLISHED_DATE),
            col(PairMentionTable.SENTENCE_NO),
            col(PairMentionTable.SECTION),
            col(PairMentionTable.MENTION_A),
            col(PairMentionTable.MENTION_B))
        .join(
            articles.select(
                col(ArticleTable.ARTICLE_ID),
                col(ArticleTable.SOURCE),
                col(ArticleTable.TITLE),
                col(ArticleTable.URL),
                col(ArticleTable.INPUT_FILE),
                col(ArticleTable.TEXT),
                col(ArticleTable.SENTENCES)),
            PairMentionTable.ARTICLE_ID)
        .join(spans(mentions, "a", PairMentionTable.MENTION_A), keys(PairMentionTable.MENTION_A))
        .join(spans(mentions, "b", PairMentionTable.MENTION_B), keys(PairMentionTable.MENTION_B))
        .join(
            broadcast(copies), col(ArticleTable.ARTICLE_ID).equalTo(col("original")), "left_outer")
        .withColumn("copies", coalesce(col("copies"), lit(0L)))
        .orderBy(
            col(PairMentionTable.PUBLISHED_DATE).asc_nulls_last(),
            col(PairMentionTable.ARTICLE_ID),
            col(PairMentionTable.SENTENCE_NO));
  }

  private static scala.collection.immutable.Seq<String> keys(String mention) {
    return scala.jdk.javaapi.CollectionConverters.asScala(
            List.of(PairMentionTable.ARTICLE_ID, mention))
        .toList();
  }

  private static Dataset<Row> spans(Dataset<Row> mentions, String side, String mention) {
    return mentions.select(
        col(MentionTable.ARTICLE_ID),
        col(MentionTable.MENTION_NO).as(mention),
        col(MentionTable.START_CHAR).as("start_" + side),
        col(MentionTable.END_CHAR).as("end_" + side));
  }

  private Dataset<Row> read(SparkSession spark, Table table) {
    return new PublishedTables(spark, tables).read(table);
  }

  private void print(String a, String b, List<Row> rows) {
    PrintWriter out = spec.commandLine().getOut();
    if (rows.isEmpty()) {
      out.printf(
          "No sentence names %s and %s together%s.%n", a, b, period == null ? "" : " in " + period);
      out.flush();
      return;
    }
    String article = null;
    for (Row row : rows.subList(0, Math.min(limit, rows.size()))) {
      String id = row.getAs(ArticleTable.ARTICLE_ID);
      if (!id.equals(article)) {
        article = id;
        printArticle(out, row);
      }
      out.printf(
          "    [%d %s] %s%n",
          row.<Integer>getAs(PairMentionTable.SENTENCE_NO),
          row.<String>getAs(PairMentionTable.SECTION),
          marked(row));
    }
    if (rows.size() > limit) {
      out.printf("%nThere is more: --limit %d shows up to %d sentences.%n", limit * 4, limit * 4);
    }
    out.flush();
  }

  private static void printArticle(PrintWriter out, Row row) {
    Object day = row.getAs(PairMentionTable.PUBLISHED_DATE);
    String source = row.getAs(ArticleTable.SOURCE);
    String title = row.getAs(ArticleTable.TITLE);
    String url = row.getAs(ArticleTable.URL);
    long copies = row.<Long>getAs("copies");
    out.printf(
        "%n%s  %s  %s%s%n",
        day == null ? "undated" : day,
        source == null ? "unknown outlet" : source,
        title == null ? "(no title)" : title,
        copies == 0 ? "" : "  (+%d %s)".formatted(copies, copies == 1 ? "copy" : "copies"));
    out.printf("    %s%n", url == null ? row.<String>getAs(ArticleTable.INPUT_FILE) : url);
  }

  /** The sentence with both names in square brackets. */
  private static String marked(Row row) {
    String text = row.getAs(ArticleTable.TEXT);
    Row sentence =
        row.<Row>getList(row.fieldIndex(ArticleTable.SENTENCES))
            .get(row.<Integer>getAs(PairMentionTable.SENTENCE_NO));
    int[] points = text.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int i = sentence.getInt(0); i < sentence.getInt(1); i++) {
      if (i == row.<Integer>getAs("start_a") || i == row.<Integer>getAs("start_b")) {
        out.append('[');
      }
      out.appendCodePoint(points[i] == '\n' ? ' ' : points[i]);
      if (i + 1 == row.<Integer>getAs("end_a") || i + 1 == row.<Integer>getAs("end_b")) {
        out.append(']');
      }
    }
    return out.toString();
  }
}
