package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import dyad.testing.HostileInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputsTest {
  private static final long SEED = 20260101;
  private static final int FILES = 1_000;

  @Test
  @Tag("slow")
  void everyHostileFileEndsInNumberedOutcomes(@TempDir Path folder) throws IOException {
    assertEquals(FILES, HostileInputs.write(folder, FILES, SEED));
    Map<String, Integer> outcomes = new TreeMap<>();
    int files = 0;
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
        if (Files.isRegularFile(path)) {
          files++;
          check(path, outcomes);
        }
      }
    }
    assertEquals(FILES, files);
    System.out.println("hostile inputs: " + outcomes);
    for (String expected :
        List.of("EMPTY", "MALFORMED", "TOO_LARGE", "UNREADABLE", "UNSAFE", "UNSUPPORTED_FORMAT")) {
      assertTrue(outcomes.containsKey(expected), () -> expected + " missing in " + outcomes);
    }
  }

  private static void check(Path path, Map<String, Integer> outcomes) throws IOException {
    long expectedNo = 0;
    long start = System.nanoTime();
    try (RecordStream stream =
        RecordReader.open(path.toString(), Files.newInputStream(path), ReadConfig.defaults())) {
      while (stream.hasNext()) {
        Outcome<RawRecord> outcome = stream.next();
        assertEquals(expectedNo++, number(outcome, path), () -> "record number in " + path);
        outcomes.merge(kind(outcome), 1, Integer::sum);
      }
    }
    assertTrue(expectedNo > 0, () -> "nothing came of " + path);
    long seconds = (System.nanoTime() - start) / 1_000_000_000L;
    assertTrue(seconds < 60, () -> path + " took " + seconds + " s");
  }

  private static String kind(Outcome<RawRecord> outcome) {
    return outcome instanceof Rejected<RawRecord> rejected ? rejected.reason().name() : "accepted";
  }

  private static long number(Outcome<RawRecord> outcome, Path path) {
    if (outcome instanceof Accepted<RawRecord> accepted) {
      RawRecord record = accepted.value();
      assertFalse(record.body().isBlank(), () -> "blank body in " + path);
      assertTrue(isSafe(record.body()), () -> "unsafe body in " + path);
      assertTrue(record.title() == null || isSafe(record.title()), () -> "title in " + path);
      return record.recordNo();
    }
    Rejected<RawRecord> rejected = (Rejected<RawRecord>) outcome;
    assertFalse(rejected.detail().contains("\n"), () -> "detail of two lines in " + path);
    return rejected.recordNo();
  }

  /** Neither NUL nor a lone surrogate: every code point survives UTF-8. */
  private static boolean isSafe(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xd800 && c <= 0xdfff));
  }
}
