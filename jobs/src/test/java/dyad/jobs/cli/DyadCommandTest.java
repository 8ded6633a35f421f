package dyad.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.testing.Dyad;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and returns for what a user can get wrong, through its real arguments. */
class DyadCommandTest {
  @TempDir private Path folder;

  private static void assertMistake(String words, Dyad answer) {
    assertEquals(ExitCode.USER_MISTAKE, answer.exitCode(), answer::err);
    assertTrue(answer.err().contains(words), answer::err);
    assertEquals(1, answer.err().lines().filter(l -> l.startsWith("dyad:")).count(), answer::err);
  }

  @Test
  void helpAndVersionSucceed() {
    assertEquals(ExitCode.OK, Dyad.run("--help").exitCode());
    assertTrue(Dyad.run("--help").out().contains("Examples:"));
    assertTrue(Dyad.run("--version").out().startsWith("dyad "));
    assertTrue(Dyad.run("run", "--help").out().contains("--since"));
  }

  @Test
  void schemaPrintsTheDictionary() {
    assertTrue(Dyad.run("schema").out().contains("## pair_trends"));
  }

  @Test
  void unknownOptionsAndNoCommandAreCommandLineErrors() {
    assertEquals(ExitCode.COMMAND_LINE, Dyad.run("run", "--no-such").exitCode());
    assertEquals(ExitCode.COMMAND_LINE, Dyad.run().exitCode());
    assertEquals(ExitCode.COMMAND_LINE, Dyad.run("run").exitCode());
  }

  @Test
  void aDateThatIsNoneIsNamed() {
    assertMistake(
        "Invalid --since 2026-13-01: expected yyyy-MM-dd",
        Dyad.run("run", folder.toString(), "--since", "2026-13-01"));
  }

  @Test
  void aConfidenceOutOfRangeIsNamed() {
    assertMistake(
        "Invalid --min-confidence 1.5",
        Dyad.run("run", folder.toString(), "--min-confidence", "1.5"));
  }

  @Test
  void aMissingInputIsNamed() {
    Path missing = folder.resolve("nowhere");
    assertMistake(
        missing.toString(),
        Dyad.run("run", missing.toString(), "--output", folder.resolve("out").toString()));
  }

  @Test
  void anOutputThatIsNotOursIsRefused() throws Exception {
    Path input = Files.writeString(folder.resolve("a.txt"), "Minsk and Pyongyang signed a pact.");
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("notes.txt"), "mine");
    assertMistake("notes.txt", Dyad.run("run", input.toString(), "--output", output.toString()));
  }

  @Test
  void outletsWithoutTheirColumnsAreRefused() throws Exception {
    Path outlets = Files.writeString(folder.resolve("outlets.csv"), "name,group\na,b\n");
    assertMistake("source, group, country", Dyad.run("run", "x", "--outlets", outlets.toString()));
  }

  @Test
  void aPeriodThatIsNoneIsNamed() {
    assertMistake(
        "Invalid --period 2024-13",
        Dyad.run("explain", "--pair", "BLR-PRK", "--period", "2024-13"));
  }

  @Test
  void aPairThatIsNoneIsNamed() {
    assertMistake("Invalid --pair Belarus", Dyad.run("explain", "--pair", "Belarus"));
  }

  @Test
  void aFolderWithoutTablesIsNamed() {
    assertMistake(
        "Invalid --tables " + folder,
        Dyad.run("explain", "--tables", folder.toString(), "--pair", "BLR-PRK"));
  }
}
