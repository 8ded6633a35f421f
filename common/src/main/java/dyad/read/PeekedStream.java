package dyad.read;

import java.io.IOException;
import java.io.InputStream;

/** A stream whose first bytes were looked at. A failure while looking is met again in its place. */
final class PeekedStream extends InputStream {
  private final byte[] head;
  private final IOException failure;
  private final InputStream rest;
  private int position;

  private PeekedStream(byte[] head, IOException failure, InputStream rest) {
    this.head = head;
    this.failure = failure;
    this.rest = rest;
  }

  /** Looks at up to {@code count} bytes. */
  static PeekedStream of(InputStream in, int count) {
    byte[] bytes = new byte[Math.min(count, 1 << 16)];
    int length = 0;
    IOException failure = null;
    try {
      while (length < count) {
        if (length == bytes.length) {
          bytes = java.util.Arrays.copyOf(bytes, (int) Math.min(count, 2L * bytes.length));
        }
        int read = in.read(bytes, length, bytes.length - length);
        if (read < 0) {
          break;
        }
        length += read;
      }
    } catch (IOException e) {
      failure = e;
    }
    return new PeekedStream(java.util.Arrays.copyOf(bytes, length), failure, in);
  }

  byte[] head() {
    return head;
  }

  /** What broke the stream within its head; null if nothing did. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (position < head.length) {
      int count = Math.min(length, head.length - position);
      System.arraycopy(head, position, target, offset, count);
      position += count;
      return count;
    }
    if (failure != null) {
      throw failure;
    }
    return rest.read(target, offset, length);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
