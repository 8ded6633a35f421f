package dyad.jobs.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import scala.jdk.javaapi.CollectionConverters;

/** Adds up what Spark's tasks cost in each stage of the job. */
final class StageLoad extends SparkListener {
  private static final String DESCRIPTION = "spark.job.description";

  private final Map<Integer, String> names = new ConcurrentHashMap<>();
  private final Map<String, Cost> costs = new LinkedHashMap<>();

  /**
   * What tasks cost.
   *
   * @param jobs of Spark
   * @param taskCpuSeconds CPU seconds of the tasks' own threads
   * @param gcSeconds seconds that tasks waited for the collector
   */
  record Cost(
      long jobs,
      long tasks,
      double taskCpuSeconds,
      double gcSeconds,
      long shuffleBytes,
      long spillBytes,
      long inputBytes,
      long outputBytes) {
    static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0, 0, 0);

    Cost plus(Cost other) {
      return new Cost(
          jobs + other.jobs,
          tasks + other.tasks,
          taskCpuSeconds + other.taskCpuSeconds,
          gcSeconds + other.gcSeconds,
          shuffleBytes + other.shuffleBytes,
          spillBytes + other.spillBytes,
          inputBytes + other.inputBytes,
          outputBytes + other.outputBytes);
    }
  }

  /** Costs by the name of the job's stage, in the order they began. */
  synchronized Map<String, Cost> costs() {
    return new LinkedHashMap<>(costs);
  }

  @Override
  public synchronized void onJobStart(SparkListenerJobStart start) {
    String name = start.properties().getProperty(DESCRIPTION, "other");
    CollectionConverters.asJava(start.stageInfos())
        .forEach(stage -> names.put(stage.stageId(), name));
    costs.merge(name, new Cost(1, 0, 0, 0, 0, 0, 0, 0), Cost::plus);
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    TaskMetrics metrics = stage.taskMetrics();
    Cost cost =
        new Cost(
            0,
            stage.numTasks(),
            metrics.executorCpuTime() / 1e9,
            metrics.jvmGCTime() / 1e3,
            metrics.shuffleWriteMetrics().bytesWritten(),
            metrics.diskBytesSpilled(),
            metrics.inputMetrics().bytesRead(),
            metrics.outputMetrics().bytesWritten());
    costs.merge(names.getOrDefault(stage.stageId(), "other"), cost, Cost::plus);
  }
}
