package dyad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * The lines that begin in a stretch of a file.
 *
 * @param start first byte
 * @param end byte after the last; {@link Long#MAX_VALUE} for the rest of the file
 * @param firstRecordNo lines that are not blank before {@code start}
 */
public record LineRange(long start, long end, long firstRecordNo) implements Serializable {
  // Records are counted without being kept.
  private static final int KEEP_NOTHING = 1;

  static LineRange whole() {
    return new LineRange(0, Long.MAX_VALUE, 0);
  }

  /**
   * How many lines of the range are not blank.
   *
   * @param in the file's bytes from {@code max(0, start - 1)} on
   */
  public static long count(InputStream in, long start, long end) throws IOException {
    LineCursor lines = new LineCursor(in, new LineRange(start, end, 0), KEEP_NOTHING);
    long count = 0;
    while (lines.next()) {
      count++;
    }
    return count;
  }
}
