package dyad.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The inflated bytes of all members of a gzip file (RFC 1952), within limits. Unlike the JDK's
 * stream it does not take garbage after a member for the end, nor ask {@code available()} whether
 * there is more.
 */
final class GunzipStream extends InputStream {
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;
  private static final int FLAG_HEADER_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;

  private final InputStream in;
  private final long maxBytes;
  private final int maxRatio;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[1 << 15];
  private int position;
  private int limit;
  private long compressed;
  private long inflated;
  private boolean inMember;
  private boolean ended;

  GunzipStream(InputStream in, ReadConfig config) {
    this.in = in;
    this.maxBytes = config.maxInflatedBytes();
    this.maxRatio = config.maxInflateRatio();
  }

  static boolean isGzip(byte[] head) {
    return head.length >= 3
        && (head[0] & 0xff) == MAGIC_1
        && (head[1] & 0xff) == MAGIC_2
        && head[2] == 8;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember && !startMember()) {
        ended = true;
        break;
      }
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        inflated += count;
        checkLimits();
        return count;
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(target, offset, length);
      if (count == 0) {
        if (inflater.finished()) {
          endMember();
        } else if (inflater.needsDictionary()) {
          throw new ZipException("gzip member needs a dictionary");
        } else {
          fill();
          inflater.setInput(buffer, 0, limit);
          position = limit;
        }
      }
      return count;
    } catch (DataFormatException e) {
      throw new ZipException("broken gzip data: " + e.getMessage());
    }
  }

  private void checkLimits() throws LimitExceeded {
    if (inflated > maxBytes) {
      throw new LimitExceeded("inflates to more than " + maxBytes + " bytes");
    }
    if (inflated > ReadConfig.RATIO_FREE_BYTES && inflated / maxRatio > compressed) {
      throw new LimitExceeded(
          "inflates more than " + maxRatio + "-fold (" + inflated + " bytes so far)");
    }
  }

  /** Reads a member's header; false where the file ends before one. */
  private boolean startMember() throws IOException {
    int first = compressed == 0 ? readByte() : skipPadding();
    if (first < 0) {
      return false;
    }
    if (first != MAGIC_1 || needByte() != MAGIC_2 || needByte() != 8) {
      throw new ZipException("bytes after a gzip member that are no member");
    }
    int flags = needByte();
    skip(6);
    if ((flags & FLAG_EXTRA) != 0) {
      skip(needByte() | needByte() << 8);
    }
    if ((flags & FLAG_NAME) != 0) {
      skipString();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipString();
    }
    if ((flags & FLAG_HEADER_CRC) != 0) {
      skip(2);
    }
    inflater.reset();
    checksum.reset();
    inflater.setInput(buffer, position, limit - position);
    position = limit;
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    position = limit - inflater.getRemaining();
    long expected = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      expected |= (long) needByte() << shift;
    }
    skip(4);
    if (expected != checksum.getValue()) {
      throw new ZipException("gzip member with a wrong checksum");
    }
    inMember = false;
  }

  /** The first byte that is not 0 (tapes and some tools pad with zeros); -1 at the end. */
  private int skipPadding() throws IOException {
    int value = readByte();
    while (value == 0) {
      value = readByte();
    }
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      needByte();
    }
  }

  private void skipString() throws IOException {
    int value;
    do {
      value = needByte();
    } while (value != 0);
  }

  private int readByte() throws IOException {
    if (position == limit) {
      limit = in.read(buffer, 0, buffer.length);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
      compressed += limit;
    }
    return buffer[position++] & 0xff;
  }

  private int needByte() throws IOException {
    int value = readByte();
    if (value < 0) {
      throw cutOff();
    }
    return value;
  }

  private void fill() throws IOException {
    limit = in.read(buffer, 0, buffer.length);
    position = 0;
    if (limit <= 0) {
      limit = 0;
      throw cutOff();
    }
    compressed += limit;
  }

  private EOFException cutOff() {
    return new EOFException("gzip data cut off after " + inflated + " inflated bytes");
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
