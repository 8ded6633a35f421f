package dyad.jobs.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.CopiedTables;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.FullDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that fail while a run writes, and tables that are damaged before one adds to them. */
@Tag("slow")
class StorageFaultsTest {
  private static final String FILE_SYSTEM = "spark.hadoop.fs.file.impl";
  private static final Path ARTICLES = Path.of("..", "seeds", "articles");

  @TempDir private static Path folder;
  private static Path output;
  private static Path published;

  @BeforeAll
  static void publish() throws Exception {
    System.setProperty(FILE_SYSTEM, FullDisk.class.getName());
    System.setProperty(FILE_SYSTEM + ".disable.cache", "true");
    output = folder.resolve("out");
    Dyad run = run(output);
    assertEquals(0, run.exitCode(), run::err);
    published = output.resolve("_current").toRealPath();
  }

  @AfterEach
  void leaveRoom() {
    FullDisk.leave(Long.MAX_VALUE, "");
  }

  @AfterAll
  static void restore() {
    System.clearProperty(FILE_SYSTEM);
    System.clearProperty(FILE_SYSTEM + ".disable.cache");
  }

  @Test
  void aDiskThatFillsUpIsOneLineAndTheOldTablesStay() throws Exception {
    FullDisk.leave(60_000, "No space left on device");
    assertRefused(run(output), "No space left on device");
  }

  @Test
  void anOutputThatCannotBeWrittenAnyMoreIsOneLineAndTheOldTablesStay() throws Exception {
    FullDisk.leave(20_000, "Permission denied");
    assertRefused(run(output, "--append"), "Permission denied");
  }

  @Test
  void aDamagedTableIsNotAddedTo() throws Exception {
    Path damaged = folder.resolve("damaged");
    CopiedTables copy = CopiedTables.of(output, damaged.resolve("_runs/one"));
    copy.flipBit("mentions");
    Files.createSymbolicLink(damaged.resolve("_current"), Path.of("_runs/one"));
    for (String entry : Publication.entries()) {
      if (!entry.equals(Publication.REPORT)) {
        Files.createSymbolicLink(damaged.resolve(entry), Path.of("_current", entry));
      }
    }
    Dyad run = run(damaged, "--append");
    assertEquals(2, run.exitCode(), run::err);
    assertTrue(
        run.err().contains("dyad: Refusing --append to " + damaged + ": mentions/part-"), run::err);
  }

  private static void assertRefused(Dyad run, String reason) throws Exception {
    assertEquals(2, run.exitCode(), run::err);
    List<String> lines = run.err().lines().filter(line -> line.startsWith("dyad: ")).toList();
    assertEquals(1, lines.size(), run::err);
    assertTrue(lines.get(0).contains(reason), run::err);
    assertFalse(run.err().contains("\tat "), run::err);
    assertEquals(published, output.resolve("_current").toRealPath());
    try (Stream<Path> runs = Files.list(output.resolve("_runs"))) {
      assertEquals(
          List.of(published.getFileName()), runs.map(Path::getFileName).toList(), run::err);
    }
  }

  private static Dyad run(Path output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", "--no-report", "--output"));
    arguments.add(output.toString());
    arguments.addAll(List.of(more));
    arguments.add(ARTICLES.resolve("mirror/ryzhenkov-lands.txt").toString());
    if (more.length > 0) {
      arguments.add(ARTICLES.resolve("plain/seoul-watches.txt").toString());
    }
    return Dyad.run(arguments.toArray(String[]::new));
  }
}
