package dyad.read;

import java.nio.charset.Charset;
import java.util.Locale;

/** Finds the charset that a page or an XML document declares in its first characters. */
final class Declaration {
  // HTML asks for the first 1,024 bytes; pages do not keep to it.
  static final int WINDOW = 8_192;

  private Declaration() {}

  /** The declared charset; null if there is none or it is unknown. */
  static Charset charset(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    if (lower.stripLeading().startsWith("<?xml")) {
      int end = lower.indexOf("?>");
      String name = valueAfter(lower.substring(0, Math.max(0, end)), "encoding");
      if (name != null) {
        return CharsetChoice.ofName(name);
      }
    }
    for (int meta = lower.indexOf("<meta"); meta >= 0; meta = lower.indexOf("<meta", meta + 1)) {
      int end = lower.indexOf('>', meta);
      String name = valueAfter(lower.substring(meta, end < 0 ? lower.length() : end), "charset");
      if (name != null) {
        return CharsetChoice.ofName(name);
      }
    }
    return null;
  }

  /** The value in {@code key=value}, quoted or not; null if the key is not there. */
  static String valueAfter(String text, String key) {
    int at = text.indexOf(key);
    if (at < 0) {
      return null;
    }
    int start = at + key.length();
    while (start < text.length() && " \t\r\n='\"".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && " \t\r\n'\";/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return start == end ? null : text.substring(start, end);
  }
}
