package dyad.read;

/** The shape of UTF-8 sequences (RFC 3629). */
final class Utf8 {
  private Utf8() {}

  /** Bytes that a sequence beginning with this lead byte has; 0 if it is no lead byte. */
  static int promisedLength(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }

  /** Bytes of the valid sequence at {@code at}, 0 if there is none before {@code end}. */
  static int sequenceLength(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    int length = promisedLength(lead);
    if (length == 0 || at + length > end) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    if (length > 2) {
      int second = bytes[at + 1] & 0xff;
      boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
      boolean surrogate = lead == 0xed && second > 0x9f;
      boolean beyond = lead == 0xf4 && second > 0x8f;
      if (overlong || surrogate || beyond) {
        return 0;
      }
    }
    return length;
  }

  /** Bytes at the end of a block that begin a sequence which the next block may finish. */
  static int unfinishedTail(byte[] bytes, int length) {
    for (int back = 1; back <= Math.min(3, length); back++) {
      int value = bytes[length - back] & 0xff;
      if ((value & 0xc0) != 0x80) {
        return promisedLength(value) > back ? back : 0;
      }
    }
    return 0;
  }
}
