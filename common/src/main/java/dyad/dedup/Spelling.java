package dyad.dedup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * British and American spelling of English. Folding needs no dictionary of endings: "rise" becomes
 * "rize" in every text alike, and only equality matters.
 */
public final class Spelling {
  private static final String RESOURCE = "spelling.tsv";
  private static final int SHORTEST_STEM = 3; // "our" and "rise" keep their endings' first letters
  private static final Map<String, String> WORDS = load("word");
  private static final List<Map.Entry<String, String>> ENDINGS =
      List.copyOf(new ArrayList<>(load("ending").entrySet()));

  private Spelling() {}

  /** One spelling for both of a lower-cased word. */
  public static String folded(String word) {
    String american = WORDS.getOrDefault(word, word);
    for (Map.Entry<String, String> ending : ENDINGS) {
      String british = ending.getKey();
      if (american.endsWith(british) && american.length() >= british.length() + SHORTEST_STEM) {
        int stem = american.length() - british.length();
        return american.substring(0, stem) + ending.getValue();
      }
    }
    return american;
  }

  /** British to American words, in the order of the resource. */
  public static Map<String, String> words() {
    return WORDS;
  }

  /** Rows of one kind: british to american. */
  static Map<String, String> load(String kind) {
    Map<String, String> pairs = new LinkedHashMap<>();
    try (InputStream in = Spelling.class.getResourceAsStream(RESOURCE)) {
      String tsv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : tsv.split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells[0].equals(kind)) {
            pairs.put(cells[1], cells[2]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(pairs);
  }
}
