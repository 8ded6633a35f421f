package dyad.read;

import java.util.EnumMap;
import java.util.Map;

/**
 * Collects one record's values; of several names for a field the preferred one that says something
 * counts.
 */
final class FieldValues {
  private final FieldNames names;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);

  FieldValues(FieldNames names) {
    this.names = names;
  }

  /** Takes a value under its name in the record; of equally preferred ones the first. */
  void offer(String path, String value) {
    FieldNames.Meaning meaning = names.meaning(path);
    if (meaning == null || value == null || value.isBlank()) {
      return;
    }
    Integer before = ranks.get(meaning.field());
    if (before == null || meaning.rank() < before) {
      ranks.put(meaning.field(), meaning.rank());
      values.put(meaning.field(), value);
    }
  }

  boolean knows(String path) {
    return names.meaning(path) != null;
  }

  boolean isText(String path) {
    FieldNames.Meaning meaning = names.meaning(path);
    return meaning != null && meaning.field() == Field.TEXT;
  }

  Draft draft() {
    return new Draft(values, null);
  }
}
