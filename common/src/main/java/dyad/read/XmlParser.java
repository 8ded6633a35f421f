package dyad.read;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses one record's XML with the JDK's StAX; no document type, no entity, nothing external. */
final class XmlParser {
  // A record of 16 MiB of nothing but tags would become a gigabyte of nodes.
  private static final int MAX_NODES = 200_000;

  private final XMLInputFactory factory;
  private final int maxDepth;

  XmlParser(ReadConfig config) {
    // the JDK's own, whatever else is on the classpath
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity " + systemId + " is not read");
        });
    maxDepth = config.maxDepth();
  }

  /** The element that the text is. */
  XmlNode parse(String xml) throws XMLStreamException, LimitExceeded {
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    try {
      return build(reader);
    } finally {
      reader.close();
    }
  }

  private XmlNode build(XMLStreamReader reader) throws XMLStreamException, LimitExceeded {
    Deque<XmlNode> open = new ArrayDeque<>();
    XmlNode root = null;
    int nodes = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode node = new XmlNode(reader.getLocalName(), attributes(reader));
          if (++nodes > MAX_NODES || open.size() >= maxDepth) {
            throw new LimitExceeded(
                nodes > MAX_NODES
                    ? "XML record of more than " + MAX_NODES + " elements"
                    : "XML nested deeper than " + maxDepth);
          }
          if (!open.isEmpty()) {
            open.peek().add(node);
          }
          root = root == null ? node : root;
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().add(reader.getText());
          }
        }
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return root;
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
