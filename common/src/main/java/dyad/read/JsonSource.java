package dyad.read;

import dyad.outcome.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * JSON: an array of objects, objects one after the other, an envelope with arrays of them, or one
 * object. Each object is cut out of the text and parsed by itself, so that a bad one costs no
 * other.
 */
final class JsonSource implements ItemSource {
  private final PeekedStream bytes;
  private final FieldNames names;
  private final ReadConfig config;
  private final JsonRecord record;
  private CharCursor chars;
  private JsonElements elements;
  private List<Long> arrays;
  private int array;
  private long position;
  private boolean ended;

  JsonSource(PeekedStream in, FieldNames names, ReadConfig config) {
    this.bytes = PeekedStream.of(in, config.maxRecordBytes());
    this.names = names;
    this.config = config;
    this.record = new JsonRecord(names, config);
  }

  @Override
  public Item next() throws IOException {
    if (ended) {
      return null;
    }
    if (elements == null) {
      start();
    }
    while (true) {
      JsonElements.Element element = elements.next();
      if (element == null) {
        if (!startNextArray()) {
          ended = true;
          return null;
        }
        continue;
      }
      if (element.fault() != null) {
        return element.fault();
      }
      Item item = record.of(element.json());
      if (item instanceof Fault fault && fault.reason() == Reason.MALFORMED) {
        elements.resume(element.json());
      }
      return item;
    }
  }

  private void start() throws IOException {
    PeekedStream head =
        PeekedStream.of(new ByteArrayInputStream(bytes.head()), FormatChoice.HEAD_BYTES);
    arrays = JsonShape.arrays(new CursorReader(CharCursor.of(head, null)), names, config);
    chars = CharCursor.of(bytes, null);
    if (arrays.isEmpty()) {
      elements = JsonElements.ofRoot(chars, config);
    } else {
      startNextArray();
    }
  }

  /** Goes on to the next array of an envelope; false if there is none. */
  private boolean startNextArray() throws IOException {
    if (array == arrays.size()) {
      return false;
    }
    position += elements == null ? 0 : elements.consumed();
    while (position < arrays.get(array)) {
      if (chars.read() < 0) {
        return false;
      }
      position++;
    }
    array++;
    elements = JsonElements.ofArray(chars, config);
    return true;
  }
}
