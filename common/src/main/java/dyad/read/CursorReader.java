package dyad.read;

import java.io.IOException;
import java.io.Reader;

/** A cursor's characters for libraries that want a Reader. */
final class CursorReader extends Reader {
  private final CharCursor chars;

  CursorReader(CharCursor chars) {
    this.chars = chars;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int c = chars.read();
      if (c < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count++] = (char) c;
    }
    return count;
  }

  @Override
  public void close() {}
}
