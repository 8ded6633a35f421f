package dyad.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Goes through the lines of a file or range that are not blank, keeping the bytes of one at a time.
 */
final class LineCursor {
  private final InputStream in;
  private final long end;
  private final int maxBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long offset;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long lineBytes;
  private boolean skipFirst;
  private boolean ended;

  /**
   * @param in the file's bytes from {@code max(0, range.start() - 1)} on, so that a line which
   *     begins right at the start is told from one that began before
   */
  LineCursor(InputStream in, LineRange range, int maxBytes) {
    this.in = in;
    this.end = range.end();
    this.maxBytes = maxBytes;
    this.offset = Math.max(0, range.start() - 1);
    this.skipFirst = range.start() > 0;
  }

  /** Moves to the next line that is not blank; false at the end. */
  boolean next() throws IOException {
    if (skipFirst) {
      skipFirst = false;
      readLine();
    }
    while (!ended && offset < end) {
      if (!readLine()) {
        return true;
      }
      if (ended) {
        return false;
      }
    }
    return false;
  }

  /** Whether the line is longer than the limit; its bytes are not kept then. */
  boolean isTooLong() {
    return lineBytes > maxBytes;
  }

  /** Length of the line in bytes. */
  long lineBytes() {
    return lineBytes;
  }

  /** The line without its end, decoded. */
  String text() {
    String text = CharsetChoice.decode(line, 0, length);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Reads a line; true if it is blank. */
  private boolean readLine() throws IOException {
    length = 0;
    lineBytes = 0;
    boolean isBlank = true;
    while (fill()) {
      int start = position;
      while (position < limit && buffer[position] != '\n') {
        byte b = buffer[position++];
        isBlank &= b == ' ' || b == '\t' || b == '\r';
      }
      keep(start, position - start);
      if (position < limit) {
        position++;
        offset++;
        return isBlank;
      }
    }
    return isBlank;
  }

  private void keep(int start, int count) {
    lineBytes += count;
    offset += count;
    if (lineBytes > maxBytes) {
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
    }
    System.arraycopy(buffer, start, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = Math.max(0, in.read(buffer, 0, buffer.length));
    ended = limit == 0;
    return !ended;
  }
}
