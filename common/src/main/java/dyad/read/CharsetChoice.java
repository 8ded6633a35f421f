package dyad.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Which characters bytes are: byte order mark, declaration, UTF-8, windows-1252, in that order. */
final class CharsetChoice {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private CharsetChoice() {}

  /** The charset that a byte order mark or a pattern of zero bytes shows; null if none does. */
  static Charset ofMark(byte[] head) {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    return ofZeros(head);
  }

  /** UTF-16 without a mark: of Latin script, nearly every second byte is zero. */
  private static Charset ofZeros(byte[] head) {
    int pairs = Math.min(head.length, 4096) / 2;
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zeroFirst += head[2 * i] == 0 ? 1 : 0;
      zeroSecond += head[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 8) {
      return null;
    }
    // 80 % on one side and 5 % on the other: binary data has zeros on both.
    if (zeroSecond > pairs * 0.8 && zeroFirst < pairs * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return zeroFirst > pairs * 0.8 && zeroSecond < pairs * 0.05 ? StandardCharsets.UTF_16BE : null;
  }

  /** The charset of that name as browsers understand it; null if it is unknown. */
  static Charset ofName(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String plain = name.trim().toLowerCase(Locale.ROOT);
    try {
      return switch (plain) {
        // WHATWG Encoding Standard: the label latin1 means windows-1252
        case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii", "cp1252" -> WINDOWS_1252;
        // a file whose declaration could be read byte by byte is not UTF-16
        case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8;
        case "gb2312", "gbk" -> Charset.forName("GB18030");
        default -> Charset.forName(plain);
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * Decodes bytes that are UTF-8 or, where most of what is not ASCII is not UTF-8, windows-1252. A
   * few bad bytes among good UTF-8 become U+FFFD each.
   */
  static String decode(byte[] bytes, int offset, int length) {
    return new String(bytes, offset, length, ofBytes(bytes, offset, length));
  }

  /**
   * Decodes a whole file; its mark decides, then the declaration (null for none), then its bytes.
   */
  static String decodeFile(byte[] bytes, Charset declared) {
    Charset marked = ofMark(bytes);
    if (marked != null && !marked.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, marked);
    }
    Share share = Share.of(bytes, 0, bytes.length);
    boolean isUtf8 = share.invalid == 0 && share.valid > 0;
    if (marked == null && declared != null && !declared.equals(StandardCharsets.UTF_8) && !isUtf8) {
      return new String(bytes, declared);
    }
    return new String(bytes, share.charset());
  }

  private static Charset ofBytes(byte[] bytes, int offset, int length) {
    return Share.of(bytes, offset, length).charset();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** How many sequences beyond ASCII are valid UTF-8, and how many bytes are not. */
  private record Share(int valid, int invalid) {
    static Share of(byte[] bytes, int offset, int length) {
      int valid = 0;
      int invalid = 0;
      int end = offset + length;
      int i = offset;
      while (i < end) {
        int lead = bytes[i] & 0xff;
        if (lead < 0x80) {
          i++;
          continue;
        }
        int size = Utf8.sequenceLength(bytes, i, end);
        if (size > 0) {
          valid++;
          i += size;
        } else {
          invalid++;
          i++;
        }
      }
      return new Share(valid, invalid);
    }

    Charset charset() {
      return valid >= invalid ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
  }
}
