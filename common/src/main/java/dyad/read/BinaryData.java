package dyad.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Tells data that is no text: by the first bytes of well-known formats or by its share of control
 * characters.
 */
final class BinaryData {
  private static final Map<String, String> MAGIC =
      Map.ofEntries(
          Map.entry("%PDF-", "a PDF"),
          Map.entry("PK\u0003\u0004", "a zip archive or office document"),
          Map.entry("\u0089PNG", "a PNG image"),
          Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
          Map.entry("GIF8", "a GIF image"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          Map.entry("{\\rtf", "an RTF document"),
          Map.entry("PAR1", "a Parquet file"),
          Map.entry("BZh", "bzip2 data"),
          Map.entry("\u00fd7zXZ", "xz data"),
          Map.entry("(\u00b5/\u00fd", "zstd data"),
          Map.entry("7z\u00bc\u00af", "a 7z archive"),
          Map.entry("\u001f\u008b", "gzip data inside gzip"),
          Map.entry("\u007fELF", "a program"),
          Map.entry("\u00ca\u00fe\u00ba\u00be", "a class file"),
          Map.entry("SQLite format 3", "a database"));

  // Random bytes have 11 % of them; a text with a stray form feed or NUL far below 1 %.
  private static final double MAX_CONTROL_SHARE = 0.03;
  // Random bytes have 50 % of them; a windows-1252 text of any language below 20 %, others' code
  // pages are told by their declaration.
  private static final int WINDOW = 1 << 16;

  private BinaryData() {}

  /** What the data is if it is no text, else null. */
  static String kind(byte[] head) {
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (start.startsWith(magic.getKey())) {
        return magic.getValue();
      }
    }
    if (CharsetChoice.ofMark(head) != null && head.length > 2) {
      return kindOfDecoded(head);
    }
    int length = Math.min(head.length, WINDOW);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isControl(head[i] & 0xff) ? 1 : 0;
    }
    return controls > length * MAX_CONTROL_SHARE ? "binary data" : null;
  }

  private static String kindOfDecoded(byte[] head) {
    String text = CharsetChoice.decodeFile(head, null);
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      odd += isControl(c) || c == '\ufffd' || Character.getType(c) == Character.UNASSIGNED ? 1 : 0;
    }
    return odd > text.length() * MAX_CONTROL_SHARE ? "binary data" : null;
  }

  /** Control characters that no text has; escape, backspace and the like included. */
  private static boolean isControl(int c) {
    return c < 0x20 ? c != '\t' && c != '\n' && c != '\r' && c != '\f' : c == 0x7f;
  }
}
