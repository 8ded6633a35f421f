package dyad.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a web archive into its records by their Content-Length. Where a length is wrong or a header
 * broken it goes on at the next line that begins a record.
 */
final class WarcFrames {
  static final String MAGIC = "WARC/";
  private static final int MAX_HEADER_BYTES = 1 << 16; // URLs of some kilobytes are met
  private static final int MAX_REREAD_RECORDS = 8; // keeps a file of wrong lengths linear

  private final InputStream in;
  private final int maxBytes;
  private byte[] pending = new byte[0];
  private int pendingPosition;
  private long rereadLeft;

  WarcFrames(InputStream in, ReadConfig config) {
    this.in = in;
    this.maxBytes = config.maxRecordBytes();
    this.rereadLeft = (long) MAX_REREAD_RECORDS * maxBytes;
  }

  /** What became of a record's bytes. */
  enum State {
    WHOLE,
    /** The file ended, or another record began, before its end. */
    CUT_OFF,
    /** Longer than the limit; {@code bytes} has only the beginning. */
    TOO_LARGE,
    /** No valid header. */
    NO_HEADER
  }

  /** A record: how whole it is, the lines of its header, and the bytes of header and block. */
  static final class Frame {
    private final State state;
    private final String header;
    private final byte[] bytes;

    Frame(State state, String header, byte[] bytes) {
      this.state = state;
      this.header = header;
      this.bytes = bytes;
    }

    State state() {
      return state;
    }

    byte[] bytes() {
      return bytes;
    }

    /** Value of a header field, stripped; null if there is none. */
    String field(String name) {
      String key = name.toLowerCase(Locale.ROOT) + ":";
      for (String line : header.split("\n", -1)) {
        if (line.toLowerCase(Locale.ROOT).startsWith(key)) {
          return line.substring(key.length()).strip();
        }
      }
      return null;
    }
  }

  /** The next record; null at the end. */
  Frame next() throws IOException {
    boolean skipped = false;
    String line = readLine();
    while (line != null && !line.startsWith(MAGIC)) {
      skipped |= !line.isBlank();
      line = readLine();
    }
    if (line == null) {
      return skipped ? new Frame(State.NO_HEADER, "", new byte[0]) : null;
    }
    if (skipped) {
      unread((line + "\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      return new Frame(State.NO_HEADER, "", new byte[0]);
    }
    return record(line);
  }

  private Frame record(String first) throws IOException {
    StringBuilder header = new StringBuilder(first).append('\n');
    String line = readLine();
    while (line != null && !line.isBlank() && header.length() < MAX_HEADER_BYTES) {
      header.append(line).append('\n');
      line = readLine();
    }
    byte[] headerBytes = (header + "\r\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Frame head = new Frame(State.NO_HEADER, header.toString(), headerBytes);
    long length = length(head.field("Content-Length"));
    if (line == null) {
      return new Frame(State.CUT_OFF, head.header, headerBytes);
    }
    if (length < 0) {
      return head;
    }
    return block(head, length);
  }

  private Frame block(Frame head, long length) throws IOException {
    int kept = (int) Math.min(length, maxBytes);
    byte[] block = readUpTo(kept);
    byte[] bytes = Arrays.copyOf(head.bytes(), head.bytes().length + block.length);
    System.arraycopy(block, 0, bytes, head.bytes().length, block.length);
    if (block.length < kept) {
      int next = nextRecord(block);
      if (next >= 0 && rereadLeft >= block.length) {
        rereadLeft -= block.length;
        unread(Arrays.copyOfRange(block, next, block.length));
      }
      return new Frame(State.CUT_OFF, head.header, bytes);
    }
    if (length <= maxBytes) {
      return new Frame(State.WHOLE, head.header, bytes);
    }
    long left = length - kept;
    while (left > 0) {
      int skipped = readUpTo((int) Math.min(left, 1 << 16)).length;
      if (skipped == 0) {
        return new Frame(State.CUT_OFF, head.header, bytes);
      }
      left -= skipped;
    }
    return new Frame(State.TOO_LARGE, head.header, bytes);
  }

  private static long length(String value) {
    try {
      return value == null ? -1 : Long.parseLong(value);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Where a line begins a record within these bytes; -1 if nowhere. */
  private static int nextRecord(byte[] bytes) {
    byte[] mark = ("\n" + MAGIC).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i + 1;
      }
    }
    return -1;
  }

  private byte[] readUpTo(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(count, 1 << 16));
    byte[] chunk = new byte[Math.min(Math.max(count, 1), 1 << 16)];
    while (bytes.size() < count) {
      int read = read(chunk, Math.min(chunk.length, count - bytes.size()));
      if (read < 0) {
        break;
      }
      bytes.write(chunk, 0, read);
    }
    return bytes.toByteArray();
  }

  private int read(byte[] target, int count) throws IOException {
    int available = pending.length - pendingPosition;
    if (available == 0) {
      return in.read(target, 0, count);
    }
    int taken = Math.min(available, count);
    System.arraycopy(pending, pendingPosition, target, 0, taken);
    pendingPosition += taken;
    return taken;
  }

  private void unread(byte[] bytes) {
    byte[] rest = Arrays.copyOfRange(pending, pendingPosition, pending.length);
    pending = Arrays.copyOf(bytes, bytes.length + rest.length);
    System.arraycopy(rest, 0, pending, bytes.length, rest.length);
    pendingPosition = 0;
  }

  /** A line of at most the header's limit, without its end; null at the end. */
  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    byte[] one = new byte[1];
    int count = read(one, 1);
    if (count < 0) {
      return null;
    }
    while (count > 0 && one[0] != '\n' && line.length() < MAX_HEADER_BYTES) {
      line.append((char) (one[0] & 0xff));
      count = read(one, 1);
    }
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == '\r'
        ? line.substring(0, length - 1)
        : line.toString();
  }
}
