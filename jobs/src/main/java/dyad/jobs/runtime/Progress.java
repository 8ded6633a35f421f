package dyad.jobs.runtime;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * Tells how far the job is: on a terminal a bar with tasks done and known, articles a second and
 * the time left; elsewhere a plain line when a stage ends. Keeps the seconds of each stage.
 */
public final class Progress {
  private static final int REFRESH_MILLIS = 500;

  private final SparkSession spark;
  private final PrintStream out;
  private final boolean terminal;
  private final LongAccumulator articles;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Double> cpuSeconds = new LinkedHashMap<>();

  /**
   * @param terminal whether somebody looks at {@code out} while it is written
   */
  public Progress(SparkSession spark, PrintStream out, boolean terminal) {
    this.spark = spark;
    this.out = out;
    this.terminal = terminal;
    this.articles = spark.sparkContext().longAccumulator("articles");
  }

  /** To be raised by one for each article that the running stage is done with, where it counts. */
  public LongAccumulator articles() {
    return articles;
  }

  /** Seconds of each stage that has ended, in the order they ran. */
  public Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }

  /**
   * CPU seconds that this JVM spent in each stage that has ended, on all threads, compiling and
   * collecting garbage included; under a cluster that is the driver's part.
   */
  public Map<String, Double> cpuSeconds() {
    return new LinkedHashMap<>(cpuSeconds);
  }

  /** Runs a stage of the job under its name. */
  public <T> T stage(String name, Supplier<T> work) {
    spark.sparkContext().setJobDescription(name);
    articles.reset();
    double cpuBefore = cpuNow();
    long start = System.nanoTime();
    T result = terminal ? withBar(name, work) : work.get();
    double took = (System.nanoTime() - start) / 1e9;
    seconds.merge(name, took, Double::sum);
    cpuSeconds.merge(name, cpuNow() - cpuBefore, Double::sum);
    if (!terminal) {
      out.println(line(name, took));
    }
    return result;
  }

  /** 0 where the system does not tell. */
  private static double cpuNow() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(d -> d.toNanos() / 1e9)
        .orElse(0.0);
  }

  private String line(String name, double took) {
    String line = "%-9s %7.1f s".formatted(name, took);
    long done = articles.value();
    return done == 0 ? line : "%s  %,d articles, %,.0f/s".formatted(line, done, done / took);
  }

  private <T> T withBar(String name, Supplier<T> work) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("%-9s".formatted(name))
            .setInitialMax(1)
            .setUnit(" tasks", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(out));
    try (ProgressBar bar = builder.build()) {
      TaskCount count = new TaskCount(bar, articles);
      spark.sparkContext().addSparkListener(count);
      try {
        return work.get();
      } finally {
        spark.sparkContext().removeSparkListener(count);
        bar.maxHint(bar.getCurrent());
      }
    }
  }

  /** Moves the bar as Spark's tasks are submitted and end. */
  private static final class TaskCount extends SparkListener {
    private final ProgressBar bar;
    private final LongAccumulator articles;
    private final long start = System.nanoTime();
    private long known;

    TaskCount(ProgressBar bar, LongAccumulator articles) {
      this.bar = bar;
      this.articles = articles;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
      known += submitted.stageInfo().numTasks();
      bar.maxHint(known);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      bar.step();
      long done = articles.value();
      if (done > 0) {
        bar.setExtraMessage(
            "%,.0f articles/s".formatted(done / ((System.nanoTime() - start) / 1e9)));
      }
    }
  }
}
