package dyad.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which field a name in a record means, and which of several names is preferred. */
final class FieldNames {
  private static final String RESOURCE = "field-names.tsv";
  // Objects that some exports put around each record.
  private static final Set<String> WRAPPERS =
      Set.of("fields", "article", "attributes", "document", "doc", "item", "node");

  // Elasticsearch's wrapper, not the field "source".
  private static final String SEARCH_HIT = "_source.";

  private final Map<String, Meaning> meanings = new HashMap<>();

  /** The user's names first, then the usual ones. */
  FieldNames(ReadConfig config) {
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    config.fieldNames().forEach((field, names) -> names.forEach(name -> add(field, name, ranks)));
    Usual.ROWS.forEach(row -> add(row.field(), row.name(), ranks));
  }

  /** What the name or dotted path means; null if nothing. */
  Meaning meaning(String path) {
    if (path.startsWith(SEARCH_HIT)) {
      return meaning(path.substring(SEARCH_HIT.length()));
    }
    Meaning meaning = meanings.get(normalize(path));
    if (meaning != null) {
      return meaning;
    }
    int dot = path.indexOf('.');
    return dot > 0 && WRAPPERS.contains(path.substring(0, dot))
        ? meaning(path.substring(dot + 1))
        : null;
  }

  private void add(Field field, String name, Map<Field, Integer> ranks) {
    int rank = ranks.merge(field, 1, Integer::sum);
    meanings.putIfAbsent(normalize(name), new Meaning(field, rank));
  }

  /** Case and joints do not matter: publish_date, publishDate and "Publish Date" are one name. */
  static String normalize(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /**
   * A name's field.
   *
   * @param rank 1 is preferred to 2
   */
  record Meaning(Field field, int rank) {}

  private record Row(Field field, String name) {}

  /** The rows of the resource file, read once. */
  private static final class Usual {
    static final List<Row> ROWS = load();

    private static List<Row> load() {
      List<Row> rows = new ArrayList<>();
      try (InputStream in = FieldNames.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#") && !line.isBlank()) {
            int tab = line.indexOf('\t');
            rows.add(new Row(Field.valueOf(line.substring(0, tab)), line.substring(tab + 1)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return List.copyOf(rows);
    }
  }
}
