package dyad.jobs.publish;

import dyad.jobs.runtime.OneLine;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.spark.api.java.function.Function;

/** Compares a file with what was published; gives a line, or null if nothing is wrong. */
final class FileCheck implements Function<FileFacts, String> {
  private static final long serialVersionUID = 1L;

  private final FactsReader reader;

  FileCheck(FactsReader reader) {
    this.reader = reader;
  }

  @Override
  public String call(FileFacts published) {
    FileFacts found;
    try {
      found = reader.call(published.path());
    } catch (FileNotFoundException e) {
      return published.path() + ": the file is missing";
    } catch (IOException e) {
      return "%s: cannot be read: %s".formatted(published.path(), OneLine.of(e));
    }
    if (found.bytes() != published.bytes()) {
      return "%s: %,d bytes, published were %,d"
          .formatted(published.path(), found.bytes(), published.bytes());
    }
    if (!found.sha256().equals(published.sha256())) {
      return published.path() + ": other bytes than were published (SHA-256)";
    }
    if (found.rows() != published.rows()) {
      return "%s: %,d rows, published were %,d"
          .formatted(published.path(), found.rows(), published.rows());
    }
    return null;
  }
}
