package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;
import java.util.Set;

/**
 * Cuts the record elements (items, entries, articles) out of an XML text of any length, so that
 * each is parsed by itself and a broken one costs no other.
 */
final class XmlElements {
  private static final Set<String> RECORDS =
      Set.of(
          "item",
          "entry",
          "nitf",
          "newsItem",
          "newsitem",
          "NewsItem",
          "article",
          "Article",
          "doc",
          "DOC",
          "document",
          "record",
          "story");

  // Well-known document types whose external subset only declares what needs no declaration here.
  private static final String[] KNOWN_TYPES = {"nitf", "newsml", "rss-0.91", "rss 0.91", "xhtml"};

  private static final int MAX_TAG_CHARS = 1 << 16;

  private final CharCursor chars;
  private final int maxChars;
  private final StringBuilder piece = new StringBuilder();
  private boolean isRoot = true;
  private boolean ended;
  private String recordName;
  private String nextTag;
  private String feedTitle;
  private String feedLanguage;

  XmlElements(CharCursor chars, ReadConfig config) {
    this.chars = chars;
    this.maxChars = config.maxRecordBytes();
  }

  /**
   * A piece of the text.
   *
   * @param xml a record's element, null with a fault
   * @param fault null with an element
   */
  record Element(String xml, Fault fault) {
    static Element bad(Reason reason, String detail) {
      return new Element(null, new Fault(reason, detail));
    }
  }

  /** Title of the feed, from before its first item; null if there was none. */
  String feedTitle() {
    return feedTitle;
  }

  /** Language of the feed, from before its first item; null if there was none. */
  String feedLanguage() {
    return feedLanguage;
  }

  /** The next record; null at the end. */
  Element next() throws IOException {
    if (nextTag != null) {
      String tag = nextTag;
      nextTag = null;
      return record(tag);
    }
    while (!ended) {
      int c = chars.read();
      if (c < 0) {
        ended = true;
      } else if (c == '<') {
        String markup = markup();
        if (markup == null) {
          ended = true;
          return Element.bad(Reason.MALFORMED, "XML cut off inside a tag or a tag without its end");
        }
        Element element = outside(markup);
        if (element != null) {
          return element;
        }
      }
    }
    return null;
  }

  private Element outside(String markup) throws IOException {
    if (markup.startsWith("<!DOCTYPE")) {
      if (isUnsafe(markup)) {
        ended = true;
        return Element.bad(
            Reason.UNSAFE, "document type with entities or external parts: " + markup);
      }
      return null;
    }
    if (!isStartTag(markup)) {
      return null;
    }
    String name = name(markup);
    String local = name.substring(name.indexOf(':') + 1);
    String language =
        markup.contains("xml:lang") ? Declaration.valueAfter(markup, "xml:lang") : null;
    if (feedLanguage == null && language != null) {
      feedLanguage = language;
    }
    boolean isRecord = recordName == null ? RECORDS.contains(local) : name.equals(recordName);
    if (isRecord && !(isRoot && local.equals("document"))) {
      recordName = name;
      isRoot = false;
      return record(markup);
    }
    isRoot = false;
    if (recordName == null && local.equals("title") && feedTitle == null) {
      feedTitle = shortText();
    } else if (recordName == null && local.equals("language") && feedLanguage == null) {
      feedLanguage = shortText();
    }
    return null;
  }

  /** Text up to the next tag, references decoded. */
  private String shortText() throws IOException {
    StringBuilder text = new StringBuilder();
    int c = chars.read();
    while (c >= 0 && c != '<' && text.length() < MAX_TAG_CHARS) {
      text.append((char) c);
      c = chars.read();
    }
    if (c == '<') {
      String markup = markup();
      if (markup != null && markup.startsWith("<![CDATA[")) {
        text.append(markup, "<![CDATA[".length(), markup.length() - "]]>".length());
        return text.toString().strip();
      }
      if (markup != null) {
        chars.unread(markup);
      }
    }
    return References.decode(text.toString()).strip();
  }

  /** Reads a record whose start tag was read. */
  private Element record(String startTag) throws IOException {
    if (startTag.endsWith("/>")) {
      return new Element(startTag, null);
    }
    piece.setLength(0);
    piece.append(startTag);
    boolean tooLong = false;
    while (true) {
      int c = chars.read();
      String markup = c == '<' ? markup() : null;
      if (c < 0 || (c == '<' && markup == null)) {
        ended = true;
        return tooLong ? tooLong() : Element.bad(Reason.MALFORMED, "<" + recordName + "> cut off");
      }
      if (markup == null) {
        piece.append((char) c);
      } else if (markup.startsWith("<!DOCTYPE") || markup.startsWith("<!ENTITY")) {
        ended = true;
        return Element.bad(Reason.UNSAFE, "a declaration inside of the content: " + markup);
      } else {
        piece.append(markup);
        if (markup.startsWith("</") && name(markup).equals(recordName)) {
          return tooLong ? tooLong() : new Element(piece.toString(), null);
        }
        if (isStartTag(markup) && name(markup).equals(recordName)) {
          nextTag = markup;
          return tooLong
              ? tooLong()
              : Element.bad(Reason.MALFORMED, "<" + recordName + "> without its end");
        }
      }
      if (piece.length() > maxChars) {
        tooLong = true;
        piece.setLength(0);
      }
    }
  }

  private Element tooLong() {
    return Element.bad(
        Reason.TOO_LARGE, "<" + recordName + "> of more than " + maxChars + " characters");
  }

  /** The markup whose "&lt;" was read; null if the text ends in it or it is beyond any tag. */
  private String markup() throws IOException {
    StringBuilder text = new StringBuilder("<");
    int c = chars.read();
    if (c == '!' || c == '?') {
      text.append((char) c);
      return c == '?' ? upTo(text, "?>") : declaration(text);
    }
    if (c >= 0 && !Character.isLetter(c) && c != '/' && c != '_' && c != ':') {
      chars.stepBack();
      return "&lt;"; // a bare less-than sign in text
    }
    char quote = 0;
    while (c >= 0 && text.length() < MAX_TAG_CHARS) {
      text.append((char) c);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = (char) c;
      } else if (c == '>') {
        return text.toString();
      }
      c = chars.read();
    }
    return null;
  }

  private String declaration(StringBuilder text) throws IOException {
    int brackets = 0;
    for (int c = chars.read(); c >= 0 && text.length() <= maxChars; c = chars.read()) {
      text.append((char) c);
      if (text.length() == 4 && text.toString().equals("<!--")) {
        return upTo(text, "-->");
      }
      if (text.length() == 9 && text.toString().equals("<![CDATA[")) {
        return upTo(text, "]]>");
      }
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && brackets <= 0) {
        return text.toString();
      }
    }
    return null;
  }

  /** Reads on to a given end. */
  private String upTo(StringBuilder text, String end) throws IOException {
    char last = end.charAt(end.length() - 1);
    for (int c = chars.read(); c >= 0 && text.length() <= maxChars; c = chars.read()) {
      text.append((char) c);
      int from = text.length() - end.length();
      if (c == last && text.indexOf(end, from) == from) {
        return text.toString();
      }
    }
    return null;
  }

  private static boolean isUnsafe(String docType) {
    String lower = docType.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("[") || lower.contains("<!entity")) {
      return true;
    }
    if (!lower.contains(" system") && !lower.contains(" public")) {
      return false;
    }
    for (String known : KNOWN_TYPES) {
      if (lower.contains(known) && !lower.contains("file:")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStartTag(String markup) {
    return markup.startsWith("<") && "/!?".indexOf(markup.charAt(1)) < 0;
  }

  private static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return tag.substring(start, end);
  }
}
