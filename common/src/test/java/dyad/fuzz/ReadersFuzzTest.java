package dyad.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import dyad.read.Format;
import dyad.read.ReadConfig;
import dyad.read.RecordReader;
import dyad.read.RecordStream;
import java.io.ByteArrayInputStream;

/**
 * Whatever the bytes, a reader gives at least one record or reject, numbers them in order and never
 * throws. In a normal build the seeds and finds in {@code ReadersFuzzTestInputs} run; {@code
 * common/fuzz} looks for new ones.
 */
class ReadersFuzzTest {
  private static final String FUZZING = "10m";

  @FuzzTest(maxDuration = FUZZING)
  void text(byte[] bytes) {
    read(Format.TXT, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void json(byte[] bytes) {
    read(Format.JSON, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void jsonLines(byte[] bytes) {
    read(Format.JSONL, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void csv(byte[] bytes) {
    read(Format.CSV, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void sgml(byte[] bytes) {
    read(Format.SGML, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void xml(byte[] bytes) {
    read(Format.XML, bytes);
  }

  @FuzzTest(maxDuration = FUZZING)
  void warc(byte[] bytes) {
    read(Format.WARC, bytes);
  }

  /** The format found out by the content, gzip included. */
  @FuzzTest(maxDuration = FUZZING)
  void anything(byte[] bytes) {
    read(null, bytes);
  }

  private static void read(Format format, byte[] bytes) {
    ReadConfig config = ReadConfig.defaults().withFormat(format);
    long next = 0;
    try (RecordStream stream = RecordReader.open("a", new ByteArrayInputStream(bytes), config)) {
      while (stream.hasNext()) {
        assertEquals(next++, number(stream.next()));
      }
    }
    assertTrue(next > 0, "nothing came of it");
  }

  private static long number(Outcome<RawRecord> outcome) {
    if (outcome instanceof Accepted<RawRecord> accepted) {
      assertFalse(accepted.value().body().isBlank(), "a record without text");
      return accepted.value().recordNo();
    }
    Rejected<RawRecord> rejected = (Rejected<RawRecord>) outcome;
    assertFalse(rejected.detail().contains("\n"), "a detail of two lines");
    return rejected.recordNo();
  }
}
