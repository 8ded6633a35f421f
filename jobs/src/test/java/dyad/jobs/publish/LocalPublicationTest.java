package dyad.jobs.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPublicationTest {
  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("out");
  }

  @Test
  void tablesAppearOnlyAtCommit() throws IOException {
    try (Publication publication = LocalPublication.claim(output, "run-1")) {
      writeArticles(publication, "one");
      assertFalse(Files.exists(output.resolve("articles/part")));
      publication.commit();
      assertEquals("one", Files.readString(output.resolve("articles/part")));
    }
    assertEquals("one", Files.readString(output.resolve("articles/part")));
  }

  @Test
  void aRunThatEndsWithoutCommitLeavesTheOldTablesAndNothingElse() throws IOException {
    publish("run-1", "one");
    try (Publication publication = LocalPublication.claim(output, "run-2")) {
      writeArticles(publication, "two");
    }
    assertEquals("one", Files.readString(output.resolve("articles/part")));
    assertFalse(Files.exists(output.resolve("_runs/run-2")));
  }

  @Test
  void aRerunReplacesTheTables() throws IOException {
    publish("run-1", "one");
    publish("run-2", "two");
    assertEquals("two", Files.readString(output.resolve("articles/part")));
    assertFalse(Files.exists(output.resolve("_runs/run-1")));
  }

  @Test
  void whatAKilledRunLeftIsRemovedByTheNext() throws IOException {
    publish("run-1", "one");
    Files.createDirectories(output.resolve("_runs/killed/articles"));
    publish("run-2", "two");
    assertFalse(Files.exists(output.resolve("_runs/killed")));
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndUntouched() throws IOException {
    Files.createDirectories(output);
    Path foreign = Files.writeString(output.resolve("thesis.docx"), "mine");
    UserMistake mistake =
        assertThrows(UserMistake.class, () -> LocalPublication.claim(output, "run-1"));
    assertTrue(mistake.getMessage().contains("thesis.docx"), mistake.getMessage());
    assertEquals("mine", Files.readString(foreign));
  }

  @Test
  void aFolderThatOnlyBearsATablesNameIsForeign() throws IOException {
    Files.createDirectories(output.resolve("articles"));
    assertThrows(UserMistake.class, () -> LocalPublication.claim(output, "run-1"));
  }

  @Test
  void aFileAsOutputIsRefused() throws IOException {
    Files.writeString(output, "mine");
    assertThrows(UserMistake.class, () -> LocalPublication.claim(output, "run-1"));
  }

  @Test
  void aSecondRunOnTheSameFolderIsRefused() throws IOException {
    publish("run-1", "one");
    try (Publication first = LocalPublication.claim(output, "run-2")) {
      writeArticles(first, "two");
      UserMistake mistake =
          assertThrows(UserMistake.class, () -> LocalPublication.claim(output, "run-3"));
      assertTrue(mistake.getMessage().contains("Another run"), mistake.getMessage());
      first.commit();
    }
    assertEquals("two", Files.readString(output.resolve("articles/part")));
  }

  private void publish(String runId, String content) throws IOException {
    try (Publication publication = LocalPublication.claim(output, runId)) {
      writeArticles(publication, content);
      publication.commit();
    }
  }

  private static void writeArticles(Publication publication, String content) throws IOException {
    Path work = Path.of(publication.work().toUri());
    Files.createDirectories(work.resolve("articles"));
    Files.createDirectories(Path.of(publication.scratch().toUri()));
    Files.writeString(work.resolve("articles/part"), content);
  }
}
