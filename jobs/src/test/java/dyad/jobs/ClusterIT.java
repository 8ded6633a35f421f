package dyad.jobs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar on a cluster of processes writes what it writes in local mode. */
@Tag("slow")
class ClusterIT {
  private static final Path JAR = Path.of("target", "dyad.jar");
  private static final Path SEEDS = Path.of("..", "seeds", "articles").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void aClusterWritesTheSameTablesAsLocalMode() throws Exception {
    Path local = folder.resolve("local");
    Path cluster = folder.resolve("cluster");
    Path log = folder.resolve("submit.log");
    assertEquals(0, launcher(local), "local mode failed");
    Path work = Files.createDirectory(folder.resolve("work"));
    try (LoopbackCluster spark = LoopbackCluster.start(work)) {
      int exitCode =
          spark.submit(JAR, log, "run", SEEDS.toString(), "--output", cluster.toString());
      assertEquals(0, exitCode, () -> read(log));
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
