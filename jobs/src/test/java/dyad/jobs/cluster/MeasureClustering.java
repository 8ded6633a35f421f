package dyad.jobs.cluster;

import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LabelledArticles;
import dyad.jobs.testing.LocalSpark;
import dyad.jobs.testing.SampleArticles;
import dyad.jobs.testing.SampleArticles.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Measures how the time to cluster grows: {@code MeasureClustering 5000 10000 20000 40000} articles
 * of Reuters-21578, and beyond their number the same stories of another world: dates moved by two
 * years a round and every capitalised word changed, so that no story has twins.
 */
final class MeasureClustering {
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}{2,}+");
  private static final long ROUND_SECONDS = 2L * 365 * 86_400;

  private MeasureClustering() {}

  public static void main(String[] args) throws IOException {
    List<Sample> reuters = LabelledArticles.reuters();
    double lastSeconds = 0;
    int last = 0;
    measured(reuters, Integer.parseInt(args[0])); // warms up
    for (String arg : args) {
      int count = Integer.parseInt(arg);
      double seconds = measured(reuters, count);
      if (last > 0) {
        System.out.printf(
            Locale.ROOT,
            "exponent from %d to %d: %.2f%n",
            last,
            count,
            Math.log(seconds / lastSeconds) / Math.log((double) count / last));
      }
      last = count;
      lastSeconds = seconds;
    }
  }

  private static double measured(List<Sample> reuters, int count) {
    Dataset<Row> articles =
        SampleArticles.dataset(corpus(reuters, count))
            .repartition(4)
            .withColumn(ArticleTable.DUPLICATE_OF, lit(null).cast(DataTypes.StringType))
            .cache();
    articles.count();
    Dataset<Row> noMentions =
        LocalSpark.session().createDataFrame(List.of(), MentionTable.TABLE.schema());
    long start = System.nanoTime();
    long startCpu = cpuNanos();
    Row found =
        ClusterStage.cluster(articles, noMentions, EventConfig.standard())
            .events()
            .agg(functions.count(lit(1)), functions.max(EventTable.DISTINCT_ARTICLE_COUNT))
            .head();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "articles %d  events %d  largest %d  seconds %.1f  CPU seconds %.1f%n",
        count,
        found.getLong(0),
        found.getLong(1),
        seconds,
        (cpuNanos() - startCpu) / 1e9);
    articles.unpersist();
    return seconds;
  }

  private static List<Sample> corpus(List<Sample> reuters, int count) {
    List<Sample> corpus = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Sample sample = reuters.get(i % reuters.size());
      corpus.add(i < reuters.size() ? sample : elsewhere(sample, i / reuters.size()));
    }
    return corpus;
  }

  private static Sample elsewhere(Sample sample, int round) {
    return new Sample(
        sample.id() + "-" + round,
        sample.title() == null ? null : renamed(sample.title(), round),
        renamed(sample.text(), round),
        sample.publishedAt() == null
            ? null
            : sample.publishedAt().plusSeconds(round * ROUND_SECONDS),
        sample.source(),
        sample.country());
  }

  /** Each name becomes the same other name throughout a round. */
  private static String renamed(String text, int round) {
    return NAME.matcher(text)
        .replaceAll(
            match -> {
              String name = match.group();
              int shift = 1 + (round * 7 + name.length()) % 25;
              StringBuilder other = new StringBuilder(name);
              for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c >= 'a' && c <= 'z') {
                  other.setCharAt(i, (char) ('a' + (c - 'a' + shift) % 26));
                }
              }
              return other.toString();
            });
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
