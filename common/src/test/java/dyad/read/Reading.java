package dyad.read;

import static org.junit.jupiter.api.Assertions.fail;

import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads small containers and files for the tests of this package. */
final class Reading {
  private Reading() {}

  static List<Outcome<RawRecord>> of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static List<Outcome<RawRecord>> of(String name, byte[] content) {
    return of(name, content, ReadConfig.defaults());
  }

  static List<Outcome<RawRecord>> of(String name, byte[] content, ReadConfig config) {
    List<Outcome<RawRecord>> outcomes = new ArrayList<>();
    try (RecordStream stream = RecordReader.open(name, new ByteArrayInputStream(content), config)) {
      stream.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }

  /** Lines of a JSONL file that begin in a range, as a task reads them. */
  static List<Outcome<RawRecord>> ofRange(byte[] file, LineRange range) {
    ByteArrayInputStream in = new ByteArrayInputStream(file);
    in.skip(Math.max(0, range.start() - 1));
    List<Outcome<RawRecord>> outcomes = new ArrayList<>();
    try (RecordStream stream =
        RecordReader.openRange("a.jsonl", in, range, ReadConfig.defaults())) {
      stream.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }

  static List<Outcome<RawRecord>> ofFolder(Path folder) {
    List<Outcome<RawRecord>> outcomes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (RecordStream stream =
            RecordReader.open(file.toString(), Files.newInputStream(file), ReadConfig.defaults())) {
          stream.forEachRemaining(outcomes::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }

  static List<RawRecord> accepted(List<Outcome<RawRecord>> outcomes) {
    List<RawRecord> records = new ArrayList<>();
    for (Outcome<RawRecord> outcome : outcomes) {
      if (outcome instanceof Accepted<RawRecord> accepted) {
        records.add(accepted.value());
      }
    }
    return records;
  }

  static List<Rejected<RawRecord>> rejected(List<Outcome<RawRecord>> outcomes) {
    List<Rejected<RawRecord>> rejects = new ArrayList<>();
    for (Outcome<RawRecord> outcome : outcomes) {
      if (outcome instanceof Rejected<RawRecord> rejected) {
        rejects.add(rejected);
      }
    }
    return rejects;
  }

  /** The only record of a file. */
  static RawRecord one(String name, String content) {
    return one(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static RawRecord one(String name, byte[] content) {
    List<Outcome<RawRecord>> outcomes = of(name, content);
    if (outcomes.size() == 1 && outcomes.get(0) instanceof Accepted<RawRecord> accepted) {
      return accepted.value();
    }
    return fail("not one record: " + outcomes);
  }

  /** The only reject of a file. */
  static Rejected<RawRecord> oneReject(String name, byte[] content) {
    List<Outcome<RawRecord>> outcomes = of(name, content);
    if (outcomes.size() == 1 && outcomes.get(0) instanceof Rejected<RawRecord> rejected) {
      return rejected;
    }
    return fail("not one reject: " + outcomes);
  }
}
