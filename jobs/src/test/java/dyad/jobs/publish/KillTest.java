package dyad.jobs.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import dyad.jobs.testing.Dyad;
import dyad.jobs.testing.DyadProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed with SIGKILL at seeded moments: in turn a first run, one that adds to tables
 * and one that replaces them. {@code -Ddyad.kills=50} for many, {@code -Ddyad.seed} for others.
 */
@Tag("slow")
class KillTest {
  private static final int KILLS = Integer.getInteger("dyad.kills", 1);
  private static final long SEED = Long.getLong("dyad.seed", 8);
  private static final int KINDS = 3; // first, adding, replacing

  private static final List<String> STAGES =
      List.of(
          "list",
          "parse",
          "dedup",
          "annotate",
          "link",
          "cluster",
          "cooccur",
          "relate",
          "trend",
          "publish");
  private static final int LONGEST_STAGE_MILLIS = 1_500; // then the next one runs on any machine

  private static final Path ARTICLES =
      Path.of("..", "seeds", "articles").toAbsolutePath().normalize();
  private static final List<String> FIRST =
      List.of(
          "scraped-b/064_c4d7f019.txt", "scraped-b/021_77be0d14.txt", "mirror/ryzhenkov-lands.txt");
  private static final List<String> LATER =
      List.of("plain/ryshchankou-visit.txt", "plain/seoul-watches.txt");

  @TempDir private Path folder;
  private Path output;
  private Path temporary;
  private int logs;

  @BeforeEach
  void nameFolders() throws IOException {
    output = folder.resolve("out");
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  @Test
  void killedRunsLeaveTheOldTablesOrTheNewOnesAndTheNextRunSucceeds() throws Exception {
    Random random = new Random(SEED);
    String published = null;
    for (int kill = 0; kill < KILLS; kill++) {
      int kind = kill % KINDS;
      DyadProcess run = start(kind == 1 ? append() : run());
      if (kind == 1) {
        assertSecondIsRefused(run);
      }
      String stage = STAGES.get(random.nextInt(STAGES.size()));
      run.await(stage);
      Thread.sleep(random.nextInt(LONGEST_STAGE_MILLIS));
      run.kill();
      published = assertOldOrNew(published, "killed after " + stage + ": " + run.text());
      if (kind != 2) { // what the killed replacing run left is for the next one
        List<String> next = kind == 0 ? run() : append();
        DyadProcess again = start(next);
        assertEquals(0, again.exitCode(), again::text);
        published = assertOldOrNew(null, again.text());
        assertClean();
      }
    }
    Dyad verified = Dyad.run("verify", "--tables", output.toString());
    assertEquals(0, verified.exitCode(), () -> verified.out() + verified.err());
  }

  /** A run that starts while another has the folder ends at once, in one line. */
  private void assertSecondIsRefused(DyadProcess first) throws Exception {
    first.await("list");
    DyadProcess second = start(append());
    int exitCode = second.exitCode();
    if (first.process().isAlive()) {
      assertEquals(2, exitCode, second::text);
      assertTrue(second.text().contains("dyad: Another run is writing to --output"), second::text);
    }
  }

  private List<String> run() {
    return arguments(FIRST, List.of());
  }

  private List<String> append() {
    return arguments(LATER, List.of("--append"));
  }

  private List<String> arguments(List<String> articles, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("run", "--no-report", "--output"));
    arguments.add(output.toString());
    arguments.addAll(more);
    articles.forEach(article -> arguments.add(ARTICLES.resolve(article).toString()));
    return arguments;
  }

  private DyadProcess start(List<String> arguments) throws IOException {
    return DyadProcess.start(temporary, folder.resolve("log-" + logs++), arguments);
  }

  /**
   * All tables are there, of one run, each file as it was published; or none, where none were.
   *
   * @param before the run whose tables were there; null if there were none
   * @return the run whose tables are there now; null if there are none
   */
  private String assertOldOrNew(String before, String log) throws IOException {
    Path current = output.resolve("_current");
    if (!Files.exists(current)) {
      assertEquals(null, before, log);
      for (Table table : Tables.ALL) {
        assertFalse(Files.exists(output.resolve(table.name())), log);
      }
      return null;
    }
    org.apache.hadoop.fs.Path tables = new org.apache.hadoop.fs.Path(output.toUri());
    Configuration hadoop = new Configuration();
    FactsReader reader = new FactsReader(tables, hadoop);
    Manifest manifest = Manifest.read(FileSystem.getLocal(hadoop), tables);
    for (FileFacts file : manifest.files()) {
      assertEquals(file, reader.call(file.path()), log);
    }
    for (Table table : Tables.ALL) {
      assertTrue(
          manifest.files().stream().anyMatch(file -> file.table().equals(table.name())),
          () -> table.name() + " has no file\n" + log);
    }
    return current.toRealPath().getFileName().toString();
  }

  /** Nothing is left of any run but the published one. */
  private void assertClean() throws IOException {
    assertEquals(
        List.of(output.resolve("_current").toRealPath().getFileName().toString()),
        names(output.resolve("_runs")));
    assertFalse(Files.exists(output.resolve("_current.next")));
    assertFalse(Files.exists(output.resolve("_current/_scratch")));
    assertEquals(List.of(), names(temporary));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
