package dyad.jobs.runtime;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run did, for the one who started it.
 *
 * @param records input records that the run read; what it did not add to articles or rejects is
 *     {@code known}
 * @param known those of them that the tables had already
 * @param articles rows of articles
 * @param rejects rows of rejects by reason
 * @param rowCounts rows written, by table
 * @param pairs different country pairs among the trends
 * @param topPair the pair named together in most distinct articles, as CODE-CODE; null if there is
 *     none
 * @param copies articles that are copies of another
 * @param undated articles without a believable date
 * @param seconds seconds of each stage
 */
public record Summary(
    String output,
    long records,
    long known,
    long articles,
    Map<String, Long> rejects,
    long copies,
    long undated,
    long pairs,
    String topPair,
    Map<String, Long> rowCounts,
    Map<String, Double> seconds) {

  /** Prints the table that ends a run. */
  public void print(PrintStream out) {
    long rejected = rejects.values().stream().mapToLong(Long::longValue).sum();
    out.println();
    line(out, "records read", records, known == 0 ? "" : known + " known already");
    line(out, "articles", articles, copies + " copies, " + undated + " undated");
    line(out, "rejects", rejected, byReason());
    line(out, "mentions", rowCounts.get("mentions"), rowCounts.get("entities") + " entities");
    line(out, "events", rowCounts.get("events"), "");
    line(out, "country pairs", pairs, rowCounts.get("pair_mentions") + " pieces of evidence");
    double total = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    String stages =
        seconds.entrySet().stream()
            .map(e -> "%s %.1f".formatted(e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    out.printf("%-14s %,9.1f  %s%n", "seconds", total, stages);
    out.printf("%nTables are in %s. To look at them:%n", output);
    if (topPair != null) {
      out.printf("  ./dyad explain --tables %s --pair %s%n", output, topPair);
    }
    out.printf(
        "  duckdb -c \"SELECT * FROM '%s/pair_trends/*.parquet' WHERE granularity = 'MONTH' ORDER BY"
            + " distinct_article_count DESC LIMIT 20\"%n",
        output);
    if (seconds.containsKey("report")) {
      out.printf("  open %s/report/index.html in a browser%n", output);
    }
  }

  private static void line(PrintStream out, String name, long count, String detail) {
    out.println("%-14s %,9d  %s".formatted(name, count, detail).stripTrailing());
  }

  private String byReason() {
    return rejects.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
