package dyad.jobs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.jobs.Job;
import dyad.jobs.RunRequest;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.Summary;
import dyad.model.CountingRule;
import dyad.parse.ParseConfig;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;

/**
 * Runs the whole job and prints what it cost as a line of JSON: per stage of the job and in all.
 * Seconds are of the clock, {@code cpu_seconds} of all threads of this JVM.
 */
public final class MeasureRun {
  private static final Path STATUS = Path.of("/proc/self/status");

  private MeasureRun() {}

  /** Arguments: input, a new folder for the tables, and what is measured, in a word or two. */
  public static void main(String[] args) throws IOException {
    SparkSession spark = Sessions.open();
    StageLoad load = new StageLoad();
    spark.sparkContext().addSparkListener(load);
    Progress progress = new Progress(spark, System.err, false);
    long start = System.nanoTime();
    Summary summary = new Job(spark, request(args[0], args[1]), progress, Clock.systemUTC()).run();
    double seconds = (System.nanoTime() - start) / 1e9;
    spark.stop();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("what", args[2]);
    result.put("articles", summary.articles());
    result.put("seconds", rounded(seconds));
    result.put("cpu_seconds", rounded(cpuSeconds()));
    result.put("articles_per_second", rounded(summary.articles() / seconds));
    result.put("articles_per_cpu_second", rounded(summary.articles() / cpuSeconds()));
    result.put("peak_resident_mb", peakResidentMegabytes());
    result.put("gc_share", Math.round(1000 * gcSeconds() / seconds) / 1000.0);
    StageLoad.Cost all =
        load.costs().values().stream().reduce(StageLoad.Cost.NONE, StageLoad.Cost::plus);
    result.put("jobs", all.jobs());
    result.put("tasks", all.tasks());
    result.put("shuffle_mb", megabytes(all.shuffleBytes()));
    result.put("spill_mb", megabytes(all.spillBytes()));
    result.put("stages", stages(progress, load.costs()));
    System.out.println(new ObjectMapper().writeValueAsString(result));
  }

  private static Map<String, Map<String, Number>> stages(
      Progress progress, Map<String, StageLoad.Cost> costs) {
    Map<String, Map<String, Number>> stages = new LinkedHashMap<>();
    progress
        .seconds()
        .forEach(
            (name, took) -> {
              StageLoad.Cost cost = costs.getOrDefault(name, StageLoad.Cost.NONE);
              Map<String, Number> stage = new LinkedHashMap<>();
              stage.put("seconds", rounded(took));
              stage.put("cpu_seconds", rounded(progress.cpuSeconds().get(name)));
              stage.put("task_cpu_seconds", rounded(cost.taskCpuSeconds()));
              stage.put("jobs", cost.jobs());
              stage.put("tasks", cost.tasks());
              stage.put("shuffle_mb", megabytes(cost.shuffleBytes()));
              stage.put("spill_mb", megabytes(cost.spillBytes()));
              stages.put(name, stage);
            });
    return stages;
  }

  private static RunRequest request(String input, String output) {
    CountingRule rule = CountingRule.standard();
    return new RunRequest(
        List.of(input),
        output,
        null,
        Map.of(),
        null,
        null,
        Set.of("en"),
        ParseConfig.MIN_CHARS,
        rule.sections(),
        rule.minimumConfidence(),
        Map.of(),
        List.of(),
        true,
        null,
        LocalDate.of(2026, 1, 1),
        null,
        !Boolean.getBoolean("bench.noReport"));
  }

  private static double cpuSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
  }

  private static double gcSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1e3;
  }

  /** Null where the system does not tell. */
  private static Long peakResidentMegabytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return null;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(null);
  }

  private static double megabytes(long bytes) {
    return rounded(bytes / 1e6);
  }

  private static double rounded(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
