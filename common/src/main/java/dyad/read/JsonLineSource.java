package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;

/** JSONL: an object a line; every line that is not blank is a record. */
final class JsonLineSource implements ItemSource {
  private final LineCursor lines;
  private final JsonRecord record;
  private final int maxBytes;

  JsonLineSource(LineCursor lines, FieldNames names, ReadConfig config) {
    this.lines = lines;
    this.record = new JsonRecord(names, config);
    this.maxBytes = config.maxRecordBytes();
  }

  @Override
  public Item next() throws IOException {
    if (!lines.next()) {
      return null;
    }
    if (lines.isTooLong()) {
      return new Fault(
          Reason.TOO_LARGE, "a line of " + lines.lineBytes() + " bytes, more than " + maxBytes);
    }
    return record.of(lines.text());
  }
}
