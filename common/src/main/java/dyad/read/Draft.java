package dyad.read;

import dyad.model.BodyFormat;
import java.util.EnumMap;
import java.util.Map;

/**
 * A record's fields as its container writes them.
 *
 * @param fields without entries for what the record does not say
 * @param bodyFormat how TEXT is written; null if the container does not say
 */
record Draft(Map<Field, String> fields, BodyFormat bodyFormat) implements Item {
  static Draft of(String text, BodyFormat bodyFormat) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.TEXT, text);
    return new Draft(fields, bodyFormat);
  }
}
