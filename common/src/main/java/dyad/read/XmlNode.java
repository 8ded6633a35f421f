package dyad.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An element of an XML record in memory, as small as a record is. */
final class XmlNode {
  private final String name;
  private final Map<String, String> attributes;
  // XmlNode or String, in document order
  private final List<Object> content = new ArrayList<>();

  XmlNode(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Name with its prefix, as written. */
  String name() {
    return name;
  }

  /** Name without prefix. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Value of an attribute by its name as written; null if there is none. */
  String attribute(String key) {
    return attributes.get(key);
  }

  void add(Object child) {
    content.add(child);
  }

  List<XmlNode> children() {
    List<XmlNode> children = new ArrayList<>();
    for (Object child : content) {
      if (child instanceof XmlNode node) {
        children.add(node);
      }
    }
    return children;
  }

  /** First child of that name, as written or without prefix; null if there is none. */
  XmlNode child(String wanted) {
    for (Object child : content) {
      if (child instanceof XmlNode node
          && (node.name.equals(wanted) || node.localName().equals(wanted))) {
        return node;
      }
    }
    return null;
  }

  /** First descendant of that local name in document order; null if there is none. */
  XmlNode descendant(String wanted) {
    for (XmlNode child : children()) {
      if (child.localName().equals(wanted)) {
        return child;
      }
      XmlNode found = child.descendant(wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** All text in it. */
  String text() {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder text) {
    for (Object child : content) {
      if (child instanceof XmlNode node) {
        node.appendText(text);
      } else {
        text.append(child);
      }
    }
  }

  /** What is inside as HTML, without prefixes. */
  String innerMarkup() {
    StringBuilder markup = new StringBuilder();
    appendMarkup(markup);
    return markup.toString();
  }

  private void appendMarkup(StringBuilder markup) {
    for (Object child : content) {
      if (child instanceof XmlNode node) {
        markup.append('<').append(node.localName());
        node.attributes.forEach(
            (key, value) ->
                markup.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
        markup.append('>');
        node.appendMarkup(markup);
        markup.append("</").append(node.localName()).append('>');
      } else {
        markup.append(escape(child.toString()));
      }
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
