package dyad.read;

import dyad.model.BodyFormat;
import dyad.outcome.Reason;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reuters-21578: {@code <REUTERS>} elements one after the other. The document type is not looked at
 * and no entity beyond HTML's is known, so that nothing can be expanded.
 */
final class SgmlSource implements ItemSource {
  private static final String START = "<REUTERS";
  private static final String END = "</REUTERS>";
  private static final String PUBLISHER = "Reuters";
  // What the corpus's makers wrote where a brief has no text, and the wire's mark before one.
  private static final String FILLER = "Blah blah blah.";
  private static final String FLASH_MARK = "******";
  private static final int PARAGRAPH_INDENT = 2; // the wire indents by 4, sometimes 3

  private final CharCursor chars;
  private final int maxChars;
  private final StringBuilder element = new StringBuilder();
  private boolean foundAny;
  private boolean ended;
  private boolean insideNext;

  SgmlSource(PeekedStream in, ReadConfig config) {
    this.chars = CharCursor.of(in, null);
    this.maxChars = config.maxRecordBytes();
  }

  @Override
  public Item next() throws IOException {
    if (ended) {
      return null;
    }
    if (!insideNext && !skipTo(START)) {
      ended = true;
      return foundAny ? null : new Fault(Reason.MALFORMED, "SGML without a <REUTERS> element");
    }
    foundAny = true;
    insideNext = false;
    return readElement();
  }

  private boolean skipTo(String tag) throws IOException {
    StringBuilder tail = new StringBuilder();
    for (int c = chars.read(); c >= 0; c = chars.read()) {
      tail.append((char) c);
      if (c == tag.charAt(tag.length() - 1) && endsWith(tail, tag)) {
        return true;
      }
      if (tail.length() > 1_024) {
        tail.delete(0, tail.length() - tag.length());
      }
    }
    return false;
  }

  private Item readElement() throws IOException {
    element.setLength(0);
    boolean tooLong = false;
    for (int c = chars.read(); c >= 0; c = chars.read()) {
      element.append((char) c);
      if (c == '>' && endsWith(element, END)) {
        return tooLong ? tooLong() : record(element.substring(0, element.length() - END.length()));
      }
      if (c == 'S' && endsWith(element, START)) {
        insideNext = true;
        return tooLong ? tooLong() : new Fault(Reason.MALFORMED, "<REUTERS> without its end");
      }
      if (element.length() > maxChars) {
        tooLong = true;
        element.delete(0, element.length() - END.length());
      }
    }
    ended = true;
    return tooLong ? tooLong() : new Fault(Reason.MALFORMED, "<REUTERS> cut off");
  }

  private Fault tooLong() {
    return new Fault(Reason.TOO_LARGE, "an element of more than " + maxChars + " characters");
  }

  private static boolean endsWith(StringBuilder text, String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  private static Draft record(String element) {
    int tagEnd = Math.max(0, element.indexOf('>'));
    String text = inner(element, "TEXT");
    boolean isUnprocessed = openTag(element, "TEXT").contains("UNPROC");
    String body = inner(element, "BODY");
    if (body == null) {
      body = text == null ? "" : without(without(without(text, "TITLE"), "DATELINE"), "AUTHOR");
      body = body.replace(FLASH_MARK, "").replace(FILLER, "");
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.ID, attribute(element.substring(0, tagEnd), "NEWID"));
    fields.put(Field.SOURCE, PUBLISHER);
    put(fields, Field.PUBLISHED, inner(element, "DATE"));
    put(fields, Field.TITLE, inner(element, "TITLE"));
    put(fields, Field.DATELINE, inner(element, "DATELINE"));
    String plain = CleanText.of(References.decode(body));
    fields.put(Field.TEXT, isUnprocessed ? plain.strip() : paragraphs(plain));
    fields.values().removeIf(java.util.Objects::isNull);
    return new Draft(fields, BodyFormat.PLAIN);
  }

  private static void put(Map<Field, String> fields, Field field, String value) {
    if (value != null) {
      String plain = CleanText.of(References.decode(value));
      fields.put(field, plain.strip().replace("\r", "").replace('\n', ' '));
    }
  }

  /**
   * One line a paragraph: the wire breaks lines at 65 characters and indents a paragraph's first.
   */
  private static String paragraphs(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      String plain = line.strip();
      if (plain.isEmpty()) {
        continue;
      }
      boolean isIndented = line.length() - line.stripLeading().length() >= PARAGRAPH_INDENT;
      if (!result.isEmpty()) {
        result.append(isIndented ? '\n' : ' ');
      }
      result.append(plain);
    }
    return result.toString();
  }

  private static String openTag(String element, String name) {
    int start = element.indexOf("<" + name);
    int end = start < 0 ? -1 : element.indexOf('>', start);
    return end < 0 ? "" : element.substring(start, end);
  }

  private static String inner(String element, String name) {
    int tag = element.indexOf("<" + name);
    int start = tag < 0 ? -1 : element.indexOf('>', tag);
    int end = start < 0 ? -1 : element.indexOf("</" + name + ">", start);
    // DATE must not match DATELINE
    boolean isWhole = tag >= 0 && !Character.isLetter(charAt(element, tag + 1 + name.length()));
    return end < 0 || !isWhole ? null : element.substring(start + 1, end);
  }

  private static String without(String element, String name) {
    int start = element.indexOf("<" + name + ">");
    String close = "</" + name + ">";
    int end = start < 0 ? -1 : element.indexOf(close, start);
    return end < 0
        ? element
        : element.substring(0, start) + "\n" + element.substring(end + close.length());
  }

  private static String attribute(String tag, String name) {
    int at = tag.indexOf(" " + name + "=");
    return at < 0 ? null : Declaration.valueAfter(tag.substring(at), name);
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
