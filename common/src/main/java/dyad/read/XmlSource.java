package dyad.read;

import dyad.outcome.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** XML: RSS, Atom, NITF, NewsML-G2 and files of article-like elements; a record an element. */
final class XmlSource implements ItemSource {
  private final XmlElements elements;
  private final XmlParser parser;
  private final XmlFields fields;
  private boolean foundAny;
  private boolean ended;

  XmlSource(PeekedStream in, FieldNames names, ReadConfig config) {
    int length = Math.min(in.head().length, Declaration.WINDOW);
    String start = new String(in.head(), 0, length, StandardCharsets.ISO_8859_1);
    this.elements = new XmlElements(CharCursor.of(in, Declaration.charset(start)), config);
    this.parser = new XmlParser(config);
    this.fields = new XmlFields(names);
  }

  @Override
  public Item next() throws IOException {
    if (ended) {
      return null;
    }
    XmlElements.Element element = elements.next();
    if (element == null) {
      ended = true;
      return foundAny
          ? null
          : new Fault(Reason.MALFORMED, "XML without an item, entry, newsItem, nitf or article");
    }
    foundAny = true;
    return element.fault() != null ? element.fault() : record(element.xml());
  }

  private Item record(String xml) {
    try {
      XmlNode node = parse(CleanText.of(xml));
      Draft draft = fields.of(node);
      Map<Field, String> values = draft.fields();
      putIfAbsent(values, Field.SOURCE, elements.feedTitle());
      putIfAbsent(values, Field.LANGUAGE, elements.feedLanguage());
      return draft;
    } catch (LimitExceeded e) {
      return new Fault(Reason.TOO_LARGE, e.getMessage());
    } catch (XMLStreamException e) {
      return new Fault(Reason.MALFORMED, "broken XML: " + e.getMessage());
    }
  }

  /** Strictly first; then with HTML's entities and bare ampersands mended, as many feeds need. */
  private XmlNode parse(String xml) throws XMLStreamException, LimitExceeded {
    try {
      return parser.parse(xml);
    } catch (XMLStreamException e) {
      String repaired = References.repair(xml);
      if (repaired.equals(xml)) {
        throw e;
      }
      return parser.parse(repaired);
    }
  }

  private static void putIfAbsent(Map<Field, String> values, Field field, String value) {
    if (value != null && !value.isBlank()) {
      values.putIfAbsent(field, value);
    }
  }
}
