package dyad.read;

import dyad.model.BodyFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Reads a record's fields out of an RSS item, an Atom entry, NITF, NewsML-G2 or a like element. */
final class XmlFields {
  private static final Set<String> CAPTIONS = Set.of("media", "media-caption", "figcaption");
  private static final Set<String> BLOCKS = Set.of("p", "hl1", "hl2", "block", "div", "li", "tr");

  private final FieldNames names;

  XmlFields(FieldNames names) {
    this.names = names;
  }

  Draft of(XmlNode record) {
    return switch (record.localName()) {
      case "item" -> rss(record);
      case "entry" -> atom(record);
      case "nitf" -> nitf(record);
      case "newsItem" -> newsMl(record);
      default -> general(record);
    };
  }

  private static Draft rss(XmlNode item) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.TITLE, text(item, "title"));
    put(fields, Field.URL, text(item, "link"));
    put(fields, Field.URL, item.attribute("rdf:about"));
    put(fields, Field.ID, text(item, "guid"));
    put(fields, Field.PUBLISHED, text(item, "pubDate"));
    put(fields, Field.PUBLISHED, text(item, "dc:date"));
    put(fields, Field.SOURCE, text(item, "source"));
    put(fields, Field.SOURCE, text(item, "dc:publisher"));
    put(fields, Field.LANGUAGE, text(item, "dc:language"));
    put(fields, Field.TEXT, text(item, "content:encoded"));
    put(fields, Field.TEXT, text(item, "fulltext"));
    put(fields, Field.SUMMARY, text(item, "description"));
    return new Draft(fields, null);
  }

  private static Draft atom(XmlNode entry) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.TITLE, text(entry, "title"));
    put(fields, Field.ID, text(entry, "id"));
    put(fields, Field.PUBLISHED, text(entry, "published"));
    put(fields, Field.PUBLISHED, text(entry, "issued"));
    put(fields, Field.PUBLISHED, text(entry, "updated"));
    put(fields, Field.LANGUAGE, entry.attribute("xml:lang"));
    XmlNode source = entry.child("source");
    put(fields, Field.SOURCE, source == null ? null : text(source, "title"));
    for (XmlNode link : entry.children()) {
      String relation = link.attribute("rel");
      if (link.localName().equals("link") && (relation == null || relation.equals("alternate"))) {
        put(fields, Field.URL, link.attribute("href"));
      }
    }
    put(fields, Field.SUMMARY, markupOrText(entry.child("summary")));
    XmlNode content = entry.child("content");
    put(fields, Field.TEXT, markupOrText(content));
    String type = content == null ? null : content.attribute("type");
    boolean isHtml = type != null && type.contains("html");
    return new Draft(fields, isHtml ? BodyFormat.HTML_FRAGMENT : null);
  }

  private static String markupOrText(XmlNode node) {
    if (node == null) {
      return null;
    }
    return "xhtml".equals(node.attribute("type")) ? node.innerMarkup() : node.text();
  }

  private static Draft nitf(XmlNode nitf) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    XmlNode body = nitf.child("body");
    XmlNode head = body == null ? null : body.child("body.head");
    if (head != null) {
      put(fields, Field.TITLE, textOf(head.descendant("hl1")));
      put(fields, Field.TITLE, textOf(head.descendant("hedline")));
      put(fields, Field.DATELINE, textOf(head.child("dateline")));
      put(fields, Field.SOURCE, textOf(head.child("distributor")));
    }
    put(fields, Field.TITLE, textOf(nitf.descendant("title")));
    put(fields, Field.PUBLISHED, attribute(nitf.descendant("date.issue"), "norm"));
    put(fields, Field.PUBLISHED, attribute(nitf.descendant("date.release"), "norm"));
    put(fields, Field.ID, attribute(nitf.descendant("doc-id"), "id-string"));
    XmlNode publication = nitf.descendant("pubdata");
    put(fields, Field.PUBLISHED, attribute(publication, "date.publication"));
    put(fields, Field.SOURCE, attribute(publication, "name"));
    put(fields, Field.URL, attribute(publication, "ex-ref"));
    put(fields, Field.LANGUAGE, nitf.attribute("xml:lang"));
    put(fields, Field.SUMMARY, textOf(nitf.descendant("abstract")));
    put(fields, Field.TEXT, body == null ? null : nitfText(body));
    return new Draft(fields, BodyFormat.PLAIN);
  }

  /** The full text; the New York Times keeps its lead a second time in a block of its own. */
  private static String nitfText(XmlNode body) {
    XmlNode content = body.child("body.content");
    if (content == null) {
      return null;
    }
    for (XmlNode block : content.children()) {
      if ("full_text".equals(block.attribute("class"))) {
        return paragraphs(block);
      }
    }
    return paragraphs(content);
  }

  private static Draft newsMl(XmlNode item) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.ID, item.attribute("guid"));
    put(fields, Field.LANGUAGE, item.attribute("xml:lang"));
    put(fields, Field.TITLE, textOf(item.descendant("headline")));
    put(fields, Field.TITLE, textOf(item.descendant("itemTitle")));
    put(fields, Field.DATELINE, textOf(item.descendant("dateline")));
    put(fields, Field.PUBLISHED, textOf(item.descendant("contentCreated")));
    put(fields, Field.PUBLISHED, textOf(item.descendant("firstCreated")));
    put(fields, Field.PUBLISHED, textOf(item.descendant("versionCreated")));
    XmlNode provider = item.descendant("provider");
    put(fields, Field.SOURCE, provider == null ? null : textOf(provider.child("name")));
    put(fields, Field.SOURCE, attribute(provider, "literal"));
    put(fields, Field.SUMMARY, textOf(item.descendant("description")));
    XmlNode content = item.child("contentSet");
    XmlNode nitf = content == null ? null : content.descendant("nitf");
    if (nitf != null) {
      nitf(nitf).fields().forEach(fields::putIfAbsent);
      return new Draft(fields, BodyFormat.PLAIN);
    }
    return newsMlContent(content, fields);
  }

  private static Draft newsMlContent(XmlNode content, Map<Field, String> fields) {
    XmlNode html = content == null ? null : content.descendant("html");
    if (html != null) {
      put(fields, Field.TEXT, html.innerMarkup());
      return new Draft(fields, BodyFormat.HTML_FRAGMENT);
    }
    XmlNode inline = content == null ? null : content.child("inlineXML");
    put(fields, Field.TEXT, inline == null ? null : paragraphs(inline));
    XmlNode data = content == null ? null : content.child("inlineData");
    put(fields, Field.TEXT, textOf(data));
    return new Draft(fields, null);
  }

  /** Elements and attributes with the usual field names; the text in paragraphs. */
  private Draft general(XmlNode record) {
    FieldValues values = new FieldValues(names);
    for (String name : new String[] {"id", "itemid", "guid", "date", "url", "xml:lang"}) {
      String field = name.equals("itemid") ? "id" : name.equals("xml:lang") ? "lang" : name;
      values.offer(field, record.attribute(name));
    }
    for (XmlNode child : record.children()) {
      String name = child.localName();
      boolean isInParagraphs = values.isText(name) && child.descendant("p") != null;
      values.offer(name, isInParagraphs ? paragraphs(child) : child.text());
    }
    Draft draft = values.draft();
    if (!draft.fields().containsKey(Field.TEXT) && record.child("p") != null) {
      draft.fields().put(Field.TEXT, paragraphs(record));
    }
    return draft;
  }

  /** A line for each paragraph, captions left out. */
  private static String paragraphs(XmlNode node) {
    StringBuilder lines = new StringBuilder();
    appendParagraphs(node, lines);
    return lines.isEmpty() ? node.text() : lines.toString();
  }

  private static void appendParagraphs(XmlNode node, StringBuilder lines) {
    for (XmlNode child : node.children()) {
      if (CAPTIONS.contains(child.localName())) {
        continue;
      }
      boolean holdsBlocks = child.children().stream().anyMatch(c -> BLOCKS.contains(c.localName()));
      if (BLOCKS.contains(child.localName()) && !holdsBlocks) {
        String line = CleanText.line(child.text(), Integer.MAX_VALUE);
        lines.append(lines.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
      } else {
        appendParagraphs(child, lines);
      }
    }
  }

  private static String text(XmlNode node, String child) {
    XmlNode found = node.child(child);
    return found == null ? null : found.text();
  }

  private static String textOf(XmlNode node) {
    return node == null ? null : node.text();
  }

  private static String attribute(XmlNode node, String key) {
    return node == null ? null : node.attribute(key);
  }

  /** The first value that says something stays. */
  private static void put(Map<Field, String> fields, Field field, String value) {
    if (value != null && !value.isBlank()) {
      fields.putIfAbsent(field, value.strip());
    }
  }
}
