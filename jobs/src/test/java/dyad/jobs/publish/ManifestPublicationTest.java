package dyad.jobs.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.runtime.UserMistake;
import dyad.jobs.testing.ObjectStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a store that renames nothing and lists what was. */
class ManifestPublicationTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2024-07-23T10:00:00Z"), ZoneOffset.UTC);

  @TempDir private java.nio.file.Path folder;
  private final Configuration hadoop = new Configuration(false);
  private Path output;
  private FileSystem store;

  @BeforeEach
  void open() throws IOException {
    ObjectStore.refresh();
    hadoop.set("fs.store.impl", ObjectStore.class.getName());
    output = new Path("store:" + folder.resolve("out"));
    store = output.getFileSystem(hadoop);
  }

  @Test
  void readersFindTheNewTablesOnlyAfterTheCommit() throws IOException {
    publish("one");
    try (Publication second = claim("two", NOW)) {
      write(second, "two");
      assertEquals("one", articles());
      second.commit();
      assertEquals("two", articles());
    }
    assertEquals("two", articles());
  }

  @Test
  void tablesArePlainFoldersThatTheManifestNames() throws IOException {
    publish("one");
    java.nio.file.Path out = folder.resolve("out");
    List<String> lines = Files.readAllLines(out.resolve(Manifest.NAME));
    String file = lines.get(1).split("\t", -1)[0];
    assertEquals("run-one/articles/part-0.parquet", file);
    assertEquals("one", Files.readString(out.resolve(file)));
  }

  @Test
  void theRunBeforeStaysForItsReadersUntilTheNextStarts() throws IOException {
    publish("one");
    publish("two");
    assertTrue(Files.exists(folder.resolve("out/run-one/articles/part-0.parquet")));
    ObjectStore.refresh();
    publish("three");
    assertFalse(Files.exists(folder.resolve("out/run-one")));
  }

  @Test
  void aRunWithoutCommitLeavesTheOldTablesAndNothingElse() throws IOException {
    publish("one");
    try (Publication second = claim("two", NOW)) {
      write(second, "two");
    }
    assertEquals("one", articles());
    assertFalse(Files.exists(folder.resolve("out/run-two")));
  }

  @Test
  void aSecondRunIsRefused() {
    Publication first = claim("one", NOW);
    UserMistake mistake = assertThrows(UserMistake.class, () -> claim("two", NOW));
    assertTrue(mistake.getMessage().startsWith("Another run is writing"), mistake.getMessage());
    first.close();
    claim("two", NOW).close();
  }

  @Test
  void theClaimOfAKilledRunEndsByItselfAndItCannotCommitAnyMore() throws IOException {
    Publication killed = claim("one", NOW);
    write(killed, "one");
    Clock later = Clock.offset(NOW, Lease.LENGTH.plus(Duration.ofSeconds(1)));
    try (Publication next = claim("two", later)) {
      write(next, "two");
      assertThrows(UserMistake.class, killed::commit);
      next.commit();
    }
    assertEquals("two", articles());
  }

  @Test
  void aFolderWithForeignFilesIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/thesis.docx"), "mine");
    assertThrows(UserMistake.class, () -> claim("one", NOW));
  }

  @Test
  void whereNothingIsPublishedTheOutputItselfIsTheFolder() throws IOException {
    assertNull(PublishedFolder.run(store, output));
    assertEquals(output.toString(), PublishedFolder.of(output.toString(), hadoop));
  }

  private Publication claim(String run, Clock clock) {
    return ManifestPublication.claim(output, run, hadoop, clock);
  }

  private void publish(String run) throws IOException {
    try (Publication publication = claim(run, NOW)) {
      write(publication, run);
      publication.commit();
    }
  }

  private void write(Publication publication, String content) throws IOException {
    String name = "articles/part-0.parquet";
    try (FSDataOutputStream out = store.create(new Path(publication.work(), name))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    FileFacts facts = new FileFacts(name, content.length(), 1, "0".repeat(64));
    new Manifest(List.of(facts)).write(store, publication.work());
  }

  private String articles() throws IOException {
    Path published = new Path(PublishedFolder.of(output.toString(), hadoop));
    try (FSDataInputStream in = store.open(new Path(published, "articles/part-0.parquet"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
