package dyad.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dyad.outcome.Reason;
import java.io.IOException;

/** Reads one JSON object into fields, keeping only the values whose names are known. */
final class JsonRecord {
  // Names are looked up with up to this many objects around them: response.article.content.text.
  private static final int MAX_NAME_DEPTH = 4;

  private final FieldNames names;
  private final JsonFactory factory;

  JsonRecord(FieldNames names, ReadConfig config) {
    this.names = names;
    this.factory = factory(config);
  }

  static JsonFactory factory(ReadConfig config) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(config.maxDepth())
                .maxStringLength(config.maxRecordBytes())
                .build())
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .build();
  }

  /** The record that the text of one object is, or what is wrong with it. */
  Item of(String json) {
    FieldValues values = new FieldValues(names);
    try (JsonParser parser = factory.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return new Fault(Reason.MALFORMED, "not a JSON object but " + first);
      }
      object(parser, "", 1, values);
      if (parser.nextToken() != null) {
        return new Fault(Reason.MALFORMED, "more text after the JSON object");
      }
      return values.draft();
    } catch (IOException e) {
      return fault(e);
    }
  }

  static Fault fault(IOException e) {
    String message =
        e instanceof com.fasterxml.jackson.core.JsonProcessingException json
            ? json.getOriginalMessage() + " at " + place(json)
            : e.getMessage();
    return e instanceof StreamConstraintsException
        ? new Fault(Reason.TOO_LARGE, "JSON beyond a limit: " + message)
        : new Fault(Reason.MALFORMED, "invalid JSON: " + message);
  }

  private static String place(com.fasterxml.jackson.core.JsonProcessingException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private void object(JsonParser parser, String path, int depth, FieldValues values)
      throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = path + parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && depth < MAX_NAME_DEPTH) {
        object(parser, name + ".", depth + 1, values);
      } else if (token == JsonToken.START_ARRAY && values.knows(name)) {
        values.offer(name, joined(parser));
      } else if (token.isStructStart()) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL && values.knows(name)) {
        values.offer(name, parser.getText());
      }
    }
  }

  /** The strings of an array, one a line; of objects in it their text (an article in blocks). */
  private String joined(JsonParser parser) throws IOException {
    StringBuilder lines = new StringBuilder();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      String line = null;
      if (token == JsonToken.START_OBJECT) {
        FieldValues block = new FieldValues(names);
        object(parser, "", MAX_NAME_DEPTH, block);
        line = block.draft().fields().get(Field.TEXT);
      } else if (token.isStructStart()) {
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        line = parser.getText();
      }
      if (line != null) {
        lines.append(lines.isEmpty() ? "" : "\n").append(line);
      }
      token = parser.nextToken();
    }
    return lines.toString();
  }
}
