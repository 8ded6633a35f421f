package dyad.parse.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org article that a page describes as JSON-LD, alone, in an array or in a @graph. */
final class JsonLd {
  private static final int MAX_SCRIPTS = 20;
  private static final int MAX_CHARS = 2_000_000; // longer structured data is a catalogue
  private static final int MAX_NODES = 5_000;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonLd() {}

  /** The first article of the page's scripts; invalid scripts are passed over. */
  static Optional<JsonNode> article(Document page) {
    int scripts = 0;
    for (Element script : page.getElementsByAttributeValueContaining("type", "ld+json")) {
      String data = script.data();
      if (++scripts > MAX_SCRIPTS || data.length() > MAX_CHARS) {
        continue;
      }
      try {
        Optional<JsonNode> article = article(MAPPER.readTree(uncommented(data)));
        if (article.isPresent()) {
          return article;
        }
      } catch (JsonProcessingException e) {
        // Broken structured data is common; the page's other signs remain.
      }
    }
    return Optional.empty();
  }

  /** The text of a field; null when absent. A list or an object gives its first name or text. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    while (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isObject()) {
      value = value.has("name") ? value.get("name") : value.path("@id");
    }
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int seen = 0; seen < MAX_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        node.path("@graph").forEach(open::add);
        if (node.has("mainEntity")) {
          open.add(node.get("mainEntity"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  /** Some systems wrap the data in an HTML comment or a CDATA section. */
  private static String uncommented(String data) {
    int start = 0;
    int end = data.length();
    while (start < end && data.charAt(start) != '{' && data.charAt(start) != '[') {
      start++;
    }
    while (end > start && data.charAt(end - 1) != '}' && data.charAt(end - 1) != ']') {
      end--;
    }
    return data.substring(start, end);
  }
}
