package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Duck;
import dyad.jobs.testing.LoopbackCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built jar on a cluster of processes writes what it writes in local mode, though one executor
 * is killed in the middle of linking, and later a worker with all it holds.
 */
@Tag("slow")
class ClusterIT {
  private static final Path JAR = Path.of("target", "dyad.jar");
  private static final Path SEEDS = Path.of("..", "seeds", "articles").toAbsolutePath().normalize();

  private static final int MIDDLE_MILLIS = 4_000; // link and cluster take some ten seconds each

  @TempDir private Path folder;

  @Test
  void aClusterThatLosesAnExecutorAndAWorkerWritesTheSameTablesAsLocalMode() throws Exception {
    Path local = folder.resolve("local");
    Path cluster = folder.resolve("cluster");
    Path log = folder.resolve("submit.log");
    assertEquals(0, launcher(local), "local mode failed");
    Path work = Files.createDirectory(folder.resolve("work"));
    try (LoopbackCluster spark = LoopbackCluster.start(work)) {
      CompletableFuture<Void> faults =
          CompletableFuture.runAsync(
              () -> {
                awaitEnd("annotate", log);
                spark.killExecutors(LoopbackCluster.FIRST_WORKER);
                awaitEnd("link", log);
                spark.killWorker(LoopbackCluster.SECOND_WORKER);
              });
      int exitCode =
          spark.submit(JAR, log, "run", SEEDS.toString(), "--output", cluster.toString());
      assertEquals(0, exitCode, () -> read(log));
      assertTrue(faults.isDone() && !faults.isCompletedExceptionally());
    }
    assertAll(
        tables()
            .map(
                table ->
                    () ->
                        assertEquals(
                            0,
                            Duck.difference(local, cluster, table, List.of()),
                            () -> table.name() + " differs")));
    try (Duck duck = Duck.over(cluster)) {
      assertEquals(
          0,
          duck.number(
              "SELECT count(*) FROM %s WHERE %s IS NULL"
                  .formatted(ArticleTable.TABLE.name(), ArticleTable.EVENT_ID)));
    }
  }

  /** Waits until a stage has ended and the next one is in the middle of its work. */
  private static void awaitEnd(String stage, Path log) {
    Pattern line = Pattern.compile("^" + stage + " +[0-9.]+ s", Pattern.MULTILINE);
    try {
      while (!Files.exists(log) || !line.matcher(Files.readString(log)).find()) {
        Thread.sleep(100);
      }
      Thread.sleep(MIDDLE_MILLIS);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Table> tables() {
    return Tables.ALL.stream().filter(t -> !t.equals(RunTable.TABLE));
  }

  private int launcher(Path output) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("../dyad", "run", SEEDS.toString(), "--output", output.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("local.log").toFile())
            .start();
    return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
