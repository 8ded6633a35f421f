package dyad.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The characters of a stream of any length, one by one, with a way back. Without a mark or a
 * declaration each block of 64 KiB is UTF-8 or windows-1252 by its own bytes. What was read before
 * the bytes break off is delivered before the failure.
 */
final class CharCursor {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;

  /** Null where each block is decoded by its own bytes. */
  private final CharsetDecoder decoder;

  private final byte[] bytes = new byte[BLOCK];
  private int kept;
  private boolean inputEnded;
  private boolean started;
  private IOException failure;
  private CharSequence chars = "";
  private int position;
  private final Deque<String> pending = new ArrayDeque<>();
  private String current = "";
  private int currentPosition;
  private boolean lastWasPending;

  private CharCursor(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset == null || charset.equals(StandardCharsets.UTF_8)
            ? null
            : charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  /** Characters of the stream; {@code declared} is what its own text says, null if nothing. */
  static CharCursor of(PeekedStream in, Charset declared) {
    Charset marked = CharsetChoice.ofMark(in.head());
    return new CharCursor(in, marked != null ? marked : declared);
  }

  /** The next UTF-16 unit, -1 at the end. */
  int read() throws IOException {
    while (currentPosition == current.length() && !pending.isEmpty()) {
      current = pending.pop();
      currentPosition = 0;
    }
    lastWasPending = currentPosition < current.length();
    if (lastWasPending) {
      return current.charAt(currentPosition++);
    }
    while (position == chars.length()) {
      if (!fill()) {
        return -1;
      }
    }
    return chars.charAt(position++);
  }

  /** Goes back over the character that was read last; only once after each {@link #read}. */
  void stepBack() {
    if (lastWasPending) {
      currentPosition--;
    } else {
      position--;
    }
  }

  /** Puts characters back; they are read again next. */
  void unread(String back) {
    if (currentPosition < current.length()) {
      pending.push(current.substring(currentPosition));
    }
    current = back;
    currentPosition = 0;
  }

  private boolean fill() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (inputEnded) {
      return false;
    }
    int length = kept;
    try {
      while (length < BLOCK) {
        int count = in.read(bytes, length, BLOCK - length);
        if (count < 0) {
          inputEnded = true;
          break;
        }
        length += count;
      }
    } catch (IOException e) {
      failure = e;
      inputEnded = true;
    }
    chars = decoder == null ? decodeByContent(length) : decodeAs(length);
    position = 0;
    if (!started && chars.length() > 0) {
      started = true;
      position = chars.charAt(0) == '\ufeff' ? 1 : 0;
    }
    if (failure != null && chars.length() == 0) {
      throw failure;
    }
    return true;
  }

  private CharSequence decodeByContent(int length) {
    int tail = inputEnded ? 0 : Utf8.unfinishedTail(bytes, length);
    String text = CharsetChoice.decode(bytes, 0, length - tail);
    System.arraycopy(bytes, length - tail, bytes, 0, tail);
    kept = tail;
    return text;
  }

  private CharSequence decodeAs(int length) {
    ByteBuffer source = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer target =
        CharBuffer.allocate((int) Math.ceil((length + 1) * (double) decoder.maxCharsPerByte()) + 8);
    decoder.decode(source, target, inputEnded);
    if (inputEnded) {
      decoder.flush(target);
    }
    kept = source.remaining();
    System.arraycopy(bytes, source.position(), bytes, 0, kept);
    return target.flip().toString();
  }
}
