package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;

/**
 * Cuts the elements of a JSON array, or objects one after the other, out of a text of any length,
 * by counting brackets outside of strings. Where a lost quote or bracket makes an element swallow
 * the following ones it is cut at the next place that looks like a border between objects.
 */
final class JsonElements {
  // Text read again after broken elements, in units of the largest record: keeps a file of nothing
  // but broken elements linear.
  private static final int MAX_REREAD_RECORDS = 8;

  private static final int MAX_NAME_CHARS = 100; // enough to compare

  private final CharCursor chars;
  private final boolean isArray;
  private final int maxChars;
  private final long maxReread;
  private long reread;
  private long consumed;
  private boolean ended;

  private JsonElements(CharCursor chars, boolean isArray, ReadConfig config) {
    this.chars = chars;
    this.isArray = isArray;
    this.maxChars = config.maxRecordBytes();
    this.maxReread = (long) MAX_REREAD_RECORDS * config.maxRecordBytes();
  }

  /** Elements of the array whose opening bracket is the next character. */
  static JsonElements ofArray(CharCursor chars, ReadConfig config) throws IOException {
    JsonElements elements = new JsonElements(chars, true, config);
    elements.read();
    return elements;
  }

  /** Elements of the array that the whole text is, else the values that it consists of. */
  static JsonElements ofRoot(CharCursor chars, ReadConfig config) throws IOException {
    int first = chars.read();
    while (first >= 0 && (Character.isWhitespace(first) || first == 0)) {
      first = chars.read();
    }
    if (first >= 0) {
      chars.stepBack();
    }
    return first == '[' ? ofArray(chars, config) : new JsonElements(chars, false, config);
  }

  /** Characters taken from the text so far. */
  long consumed() {
    return consumed;
  }

  /**
   * A piece of the text.
   *
   * @param json the element, null with a fault
   * @param fault why there is no element here, else null
   */
  record Element(String json, Fault fault) {
    static Element bad(Reason reason, String detail) {
      return new Element(null, new Fault(reason, detail));
    }
  }

  /** The next element; null at the end. */
  Element next() throws IOException {
    int c = read();
    while (c >= 0 && (Character.isWhitespace(c) || c == ',')) {
      c = read();
    }
    if (ended || (c == ']' && isArray)) {
      ended = true;
      return null;
    }
    if (c < 0) {
      ended = true;
      return isArray
          ? Element.bad(Reason.MALFORMED, "JSON array cut off: no closing bracket")
          : null;
    }
    if (c == '{' || c == '[') {
      return structure((char) c);
    }
    ended = !isArray;
    return scalar((char) c);
  }

  /** Looks again at a text that was no element: what follows its first object may be good. */
  void resume(String json) {
    int border = border(json);
    if (border > 0 && reread + json.length() <= maxReread) {
      reread += json.length();
      unread(json.substring(border));
    }
  }

  private Element structure(char first) throws IOException {
    StringBuilder json = new StringBuilder().append(first);
    Nesting nesting = new Nesting();
    nesting.accept(first);
    while (!nesting.isClosed()) {
      int c = read();
      if (c < 0) {
        return unclosed(json, "JSON element cut off", Reason.MALFORMED);
      }
      nesting.accept((char) c);
      json.append((char) c);
      if (json.length() > maxChars) {
        return tooLong(json, nesting);
      }
    }
    return new Element(json.toString(), null);
  }

  /** A number, word or string, or garbage, up to the next comma, bracket or line end. */
  private Element scalar(char first) throws IOException {
    StringBuilder text = new StringBuilder().append(first);
    boolean isString = first == '"';
    int c = read();
    while (c >= 0 && c != '\n' && (isString || "{[],".indexOf(c) < 0)) {
      if (text.length() < maxChars) {
        text.append((char) c);
      }
      isString ^= c == '"' && text.charAt(text.length() - 1) != '\\';
      c = read();
    }
    if (c >= 0) {
      chars.stepBack();
      consumed--;
    }
    return Element.bad(
        Reason.MALFORMED, "not a JSON object: " + text.substring(0, Math.min(40, text.length())));
  }

  private Element unclosed(StringBuilder json, String detail, Reason reason) {
    String text = json.toString();
    int border = border(text);
    if (border > 0 && reread + text.length() <= maxReread) {
      reread += text.length();
      unread(text.substring(border));
    } else {
      ended = true;
    }
    return Element.bad(reason, detail);
  }

  private Element tooLong(StringBuilder json, Nesting nesting) throws IOException {
    String detail = "a JSON element of more than " + maxChars + " characters";
    if (border(json) > 0 && reread + json.length() <= maxReread) {
      return unclosed(json, detail, Reason.TOO_LARGE);
    }
    while (!nesting.isClosed()) {
      int c = read();
      if (c < 0) {
        ended = true;
        break;
      }
      nesting.accept((char) c);
    }
    return Element.bad(Reason.TOO_LARGE, detail);
  }

  private int read() throws IOException {
    int c = chars.read();
    consumed += c < 0 ? 0 : 1;
    return c;
  }

  private void unread(String text) {
    chars.unread(text);
    consumed -= text.length();
  }

  /**
   * Where the next object begins that has the same first name as the text's first one, after "},"
   * in an array or a line's end between values; -1 if nowhere.
   */
  private int border(CharSequence text) {
    String name = firstName(text, 0);
    char joint = isArray ? ',' : '\n';
    boolean afterObject = false;
    boolean afterJoint = false;
    for (int i = 0; i < text.length() && name != null; i++) {
      char c = text.charAt(i);
      if (c == '{' && afterJoint && name.equals(firstName(text, i))) {
        return i;
      }
      if (c == joint && afterObject) {
        afterJoint = true;
      } else if (c == '}' || !Character.isWhitespace(c)) {
        afterObject = c == '}';
        afterJoint = false;
      }
    }
    return -1;
  }

  /** The first name of the object that begins at {@code at}; null if it has none. */
  private static String firstName(CharSequence text, int at) {
    int i = at + 1;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != '"') {
      return null;
    }
    int start = i + 1;
    int end = start;
    while (end < text.length() && end - start < MAX_NAME_CHARS && text.charAt(end) != '"') {
      end++;
    }
    return text.subSequence(start, end).toString();
  }

  /** Counts brackets outside of strings. */
  private static final class Nesting {
    private int depth;
    private boolean inString;
    private boolean escaped;

    void accept(char c) {
      if (inString) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }

    boolean isClosed() {
      return depth <= 0;
    }
  }
}
