package dyad.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the records of a JSON text are: finds the arrays of article-like objects in it. A text that
 * breaks off or is invalid is judged by what comes before.
 */
final class JsonShape {
  // Names under which APIs and exports keep their articles.
  private static final Set<String> ENVELOPES =
      Set.of(
          "articles",
          "results",
          "data",
          "items",
          "docs",
          "documents",
          "hits",
          "posts",
          "news",
          "stories",
          "entries",
          "value",
          "records",
          "rows",
          "list",
          "feed",
          "@graph");

  private static final int MAX_ARRAY_DEPTH = 5; // hits.hits, response.docs, data.search.results
  private static final int MAX_ARRAYS = 10_000;
  private static final int MAX_NAME_DEPTH = 4;

  private final FieldNames names;
  private final List<Candidate> arrays = new ArrayList<>();
  private final Set<Field> root = EnumSet.noneOf(Field.class);

  private JsonShape(FieldNames names) {
    this.names = names;
  }

  /**
   * Where the elements of the record arrays begin: offsets of their opening brackets, in order;
   * empty if the text itself is the record.
   */
  static List<Long> arrays(Reader json, FieldNames names, ReadConfig config) {
    JsonShape shape = new JsonShape(names);
    try (JsonParser parser = JsonRecord.factory(config).createParser(json)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        shape.object(parser, "", "", 1, shape.root);
      }
    } catch (IOException e) {
      // what was seen before decides; the fault itself is met again when the records are read
      return shape.chosen();
    }
    return shape.chosen();
  }

  private List<Long> chosen() {
    if (root.contains(Field.TEXT)) {
      return List.of();
    }
    List<Candidate> strong = arrays.stream().filter(Candidate::isStrong).toList();
    if (strong.isEmpty() && !isArticle(root)) {
      strong = arrays.stream().filter(Candidate::holdsArticles).toList();
    }
    if (strong.isEmpty()) {
      return List.of();
    }
    // siblings of the fullest one: {"world": […], "sport": […]}
    Candidate best = strong.get(0);
    for (Candidate candidate : strong) {
      best = candidate.articles > best.articles ? candidate : best;
    }
    String parent = best.parent;
    return strong.stream().filter(c -> c.parent.equals(parent)).map(c -> c.offset).toList();
  }

  private static boolean isArticle(Set<Field> seen) {
    boolean isPlaced =
        seen.contains(Field.URL) || seen.contains(Field.PUBLISHED) || seen.contains(Field.ID);
    return (seen.contains(Field.TEXT) && (isPlaced || seen.contains(Field.TITLE)))
        || (seen.contains(Field.TITLE) && (isPlaced || seen.contains(Field.SUMMARY)));
  }

  /**
   * @param path names from the root, for arrays
   * @param local names from the enclosing array's element, for fields
   */
  private void object(JsonParser parser, String path, String local, int depth, Set<Field> seen)
      throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      token = parser.nextToken();
      if (token == JsonToken.START_OBJECT && depth < MAX_NAME_DEPTH) {
        object(parser, path + name + ".", local + name + ".", depth + 1, seen);
      } else if (token == JsonToken.START_ARRAY && depth <= MAX_ARRAY_DEPTH) {
        array(parser, path, name, local + name, depth, seen);
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        see(local + name, parser.getText(), seen);
      }
      token = parser.nextToken();
    }
  }

  private void see(String name, String value, Set<Field> seen) {
    FieldNames.Meaning meaning = names.meaning(name);
    if (meaning != null && !value.isBlank()) {
      seen.add(meaning.field());
    }
  }

  private void array(
      JsonParser parser, String path, String name, String local, int depth, Set<Field> owner)
      throws IOException {
    Candidate candidate = new Candidate(path, name, parser.currentTokenLocation().getCharOffset());
    boolean isKept = arrays.size() < MAX_ARRAYS;
    JsonToken token = parser.nextToken();
    if (isKept && token == JsonToken.START_OBJECT) {
      arrays.add(candidate);
    }
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_OBJECT) {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        object(parser, path + name + "[].", "", depth + 1, seen);
        candidate.add(seen);
      } else if (token == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        see(local, parser.getText(), owner);
      }
      token = parser.nextToken();
    }
  }

  /** An array with objects in it. */
  private static final class Candidate {
    final String parent;
    final String name;
    final long offset;
    int objects;
    int articles;
    int texts;

    Candidate(String parent, String name, long offset) {
      this.parent = parent;
      this.name = name;
      this.offset = offset;
    }

    void add(Set<Field> seen) {
      objects++;
      articles += isArticle(seen) ? 1 : 0;
      texts += isArticle(seen) && seen.contains(Field.TEXT) ? 1 : 0;
    }

    boolean holdsArticles() {
      return articles * 2 > objects;
    }

    /** Articles with text, or a list of articles under a name that says so. */
    boolean isStrong() {
      return texts * 2 > objects || (holdsArticles() && ENVELOPES.contains(name));
    }
  }
}
