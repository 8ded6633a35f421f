package dyad.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.CopiedTables;
import dyad.jobs.testing.Dyad;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are damaged in several ways at once, and those that are not. */
@Tag("slow")
class VerifyTest {
  private static final Path INPUT = Path.of("..", "seeds", "articles", "scraped-b");

  @TempDir private static Path folder;
  private static Path output;
  private static Dyad found;

  @BeforeAll
  static void damage() throws Exception {
    output = folder.resolve("out");
    Dyad run = Dyad.run("run", INPUT.toString(), "--output", output.toString(), "--no-report");
    assertEquals(0, run.exitCode(), run::err);
    CopiedTables copy = CopiedTables.of(output, folder.resolve("damaged"));
    copy.replace(
        "entities", "FROM entities WHERE entity_id <> (SELECT min(entity_id) FROM entities)");
    copy.replace(
        "pair_mentions", "FROM pair_mentions UNION ALL (FROM pair_mentions ORDER BY ALL LIMIT 1)");
    copy.replace(
        "mentions",
        "SELECT * REPLACE (if(mention_no = 0, 2.0, confidence) AS confidence,"
            + " if(mention_no = 1, 'changed', surface) AS surface) FROM mentions");
    copy.flipBit("cooccurrences");
    copy.cut("country_networks");
    copy.remove("pair_drivers");
    found = Dyad.run("verify", "--tables", copy.folder().toString());
  }

  @Test
  void wholeTablesAreOneLineAndExitCode0() {
    Dyad whole = Dyad.run("verify", "--tables", output.toString());
    assertAll(
        () -> assertEquals(0, whole.exitCode(), whole::err),
        () -> assertEquals(1, whole.out().lines().count(), whole::out),
        () -> assertTrue(whole.out().contains("are whole"), whole::out));
  }

  @Test
  void damagedTablesAreExitCode2() {
    assertEquals(2, found.exitCode(), found::err);
  }

  @Test
  void aFlippedBitIsFound() {
    assertFound("cooccurrences/part-00000", "other bytes than were published");
  }

  @Test
  void aFileCutOffIsFound() {
    assertFound("country_networks/part-00000", "cannot be read");
  }

  @Test
  void aMissingTableIsFoundAndItsFilesToo() {
    assertFound("pair_drivers: the table is missing", "");
    assertFound("pair_drivers/part-00000", "the file is missing");
  }

  @Test
  void aReferenceToNoRowIsFound() {
    assertFound("An entity that a row refers to is in entities. Not so for", "such as");
  }

  @Test
  void aRowTwiceIsFound() {
    assertFound("No two rows of pair_mentions share their article_id", "Not so for 1,");
  }

  @Test
  void aValueOutOfItsRangeIsFound() {
    assertFound("A mention's offsets, kinds and confidences are such as can be.", "Not so for");
  }

  @Test
  void aMentionThatTheTextDoesNotHoldIsFound() {
    assertFound("A mention lies in its sentence", "Not so for");
  }

  @Test
  void aFolderWithoutTablesIsAMistakeInOneLine() {
    Dyad none = Dyad.run("verify", "--tables", folder.resolve("nowhere").toString());
    assertEquals(2, none.exitCode());
    assertTrue(none.err().startsWith("dyad: Invalid --tables"), none::err);
  }

  private static void assertFound(String start, String part) {
    assertTrue(
        found.out().lines().anyMatch(line -> line.startsWith(start) && line.contains(part)),
        found::out);
  }
}
