package dyad.jobs.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standalone Spark cluster of separate processes on the loopback interface, started from the jars
 * that Maven has: a master and two workers of one core each.
 */
public final class LoopbackCluster implements AutoCloseable {
  private static final Pattern MASTER = Pattern.compile("spark://127\\.0\\.0\\.1:\\d+");
  private static final int START_SECONDS = 60;

  public static final String FIRST_WORKER = "worker-1";
  public static final String SECOND_WORKER = "worker-2";

  private final Path folder;
  private final Path sparkHome;
  private final List<Process> processes = new ArrayList<>();
  private final Map<String, Process> workers = new HashMap<>();
  private String master;

  private LoopbackCluster(Path folder) throws IOException {
    this.folder = folder;
    this.sparkHome = sparkHome(folder.resolve("spark-home"));
  }

  /**
   * Starts a cluster.
   *
   * @param folder empty folder for its logs and work
   */
  public static LoopbackCluster start(Path folder) throws IOException, InterruptedException {
    LoopbackCluster cluster = new LoopbackCluster(folder);
    try {
      cluster.startMaster();
      cluster.startWorker(FIRST_WORKER);
      cluster.startWorker(SECOND_WORKER);
      return cluster;
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** Runs the built jar by spark-submit on the cluster; returns its exit code. */
  public int submit(Path jar, Path log, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = java("org.apache.spark.deploy.SparkSubmit");
    command.addAll(
        List.of(
            "--master",
            master,
            "--class",
            "dyad.jobs.Main",
            "--executor-memory",
            "1g",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            jar.toAbsolutePath().toString()));
    command.addAll(Arrays.asList(arguments));
    Process process = process(command, log).start();
    processes.add(process);
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The job did not end; its log is " + log);
    }
    return process.exitValue();
  }

  /** Ends the executors of a worker with SIGKILL; the worker starts others. */
  public void killExecutors(String worker) {
    workers.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends a worker and its executors with SIGKILL. */
  public void killWorker(String worker) {
    List<ProcessHandle> executors = workers.get(worker).descendants().toList();
    workers.get(worker).destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private void startMaster() throws IOException, InterruptedException {
    List<String> command = java("org.apache.spark.deploy.master.Master");
    command.addAll(List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    Path log = folder.resolve("master.log");
    processes.add(process(command, log).start());
    master = waitFor(log, MASTER);
  }

  private void startWorker(String name) throws IOException, InterruptedException {
    List<String> command = java("org.apache.spark.deploy.worker.Worker");
    command.addAll(
        List.of(
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve(name).toString(),
            master));
    Path log = folder.resolve(name + ".log");
    Process worker = process(command, log).start();
    processes.add(worker);
    workers.put(name, worker);
    waitFor(log, Pattern.compile("Successfully registered with master"));
  }

  private static String waitFor(Path log, Pattern words) throws IOException, InterruptedException {
    for (int i = 0; i < START_SECONDS * 10; i++) {
      Matcher matcher = words.matcher(Files.exists(log) ? Files.readString(log) : "");
      if (matcher.find()) {
        return matcher.group();
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("Not started: " + log + "\n" + Files.readString(log));
  }

  private List<String> java(String mainClass) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("jvm.options").toAbsolutePath());
    command.add("-Dspark.master.rest.enabled=false");
    command.add("-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"));
    command.add("-cp");
    command.add(sparkHome.resolve("jars") + File.separator + "*");
    command.add(mainClass);
    return command;
  }

  private ProcessBuilder process(List<String> command, Path log) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", sparkHome.toString());
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return builder;
  }

  /** A Spark installation's folder: links to the jars that the build lists. */
  private Path sparkHome(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    String classpath = Files.readString(Path.of("target", "spark.classpath")).strip();
    for (String jar : classpath.split(File.pathSeparator)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    Files.writeString(
        folder.resolve("log4j2.properties"),
        String.join(
            "\n",
            "rootLogger.level = info",
            "rootLogger.appenderRef.stderr.ref = stderr",
            "appender.stderr.type = Console",
            "appender.stderr.name = stderr",
            "appender.stderr.target = SYSTEM_ERR",
            "appender.stderr.layout.type = PatternLayout",
            "appender.stderr.layout.pattern = %p %c{1}: %m%n"));
    return home;
  }
}
