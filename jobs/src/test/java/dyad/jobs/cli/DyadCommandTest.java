package dyad.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and returns for what a user can get wrong, through its real arguments. */
class DyadCommandTest {
  @TempDir private Path folder;

  private record Answer(int exitCode, String out, String err) {}

  private static Answer dyad(String... args) {
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = DyadCommand.execute(args);
      return new Answer(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }

  private static void assertMistake(String words, Answer answer) {
    assertEquals(ExitCode.USER_MISTAKE, answer.exitCode(), answer::err);
    assertTrue(answer.err().contains(words), answer::err);
    assertEquals(1, answer.err().lines().filter(l -> l.startsWith("dyad:")).count(), answer::err);
  }

  @Test
  void helpAndVersionSucceed() {
    assertEquals(ExitCode.OK, dyad("--help").exitCode());
    assertTrue(dyad("--help").out().contains("Examples:"));
    assertTrue(dyad("--version").out().startsWith("dyad "));
    assertTrue(dyad("run", "--help").out().contains("--since"));
  }

  @Test
  void schemaPrintsTheDictionary() {
    assertTrue(dyad("schema").out().contains("## pair_trends"));
  }

  @Test
  void unknownOptionsAndNoCommandAreCommandLineErrors() {
    assertEquals(ExitCode.COMMAND_LINE, dyad("run", "--no-such").exitCode());
    assertEquals(ExitCode.COMMAND_LINE, dyad().exitCode());
    assertEquals(ExitCode.COMMAND_LINE, dyad("run").exitCode());
  }

  @Test
  void aDateThatIsNoneIsNamed() {
    assertMistake(
        "Invalid --since 2026-13-01: expected yyyy-MM-dd",
        dyad("run", folder.toString(), "--since", "2026-13-01"));
  }

  @Test
  void aConfidenceOutOfRangeIsNamed() {
    assertMistake(
        "Invalid --min-confidence 1.5", dyad("run", folder.toString(), "--min-confidence", "1.5"));
  }

  @Test
  void aMissingInputIsNamed() {
    Path missing = folder.resolve("nowhere");
    assertMistake(
        missing.toString(),
        dyad("run", missing.toString(), "--output", folder.resolve("out").toString()));
  }

  @Test
  void anOutputThatIsNotOursIsRefused() throws Exception {
    Path input = Files.writeString(folder.resolve("a.txt"), "Minsk and Pyongyang signed a pact.");
    Path output = Files.createDirectory(folder.resolve("out"));
    Files.writeString(output.resolve("notes.txt"), "mine");
    assertMistake("notes.txt", dyad("run", input.toString(), "--output", output.toString()));
  }

  @Test
  void aPairThatIsNoneIsNamed() {
    assertMistake("Invalid --pair Belarus", dyad("explain", "--pair", "Belarus"));
  }

  @Test
  void aFolderWithoutTablesIsNamed() {
    assertMistake(
        "Invalid --tables " + folder,
        dyad("explain", "--tables", folder.toString(), "--pair", "BLR-PRK"));
  }
}
