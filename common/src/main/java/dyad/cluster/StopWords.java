package dyad.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what a text reports. */
final class StopWords {
  static final String RESOURCE = "stopwords.txt";

  private static final Set<String> WORDS = load();

  private StopWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  static Set<String> load() {
    try (InputStream in = StopWords.class.getResourceAsStream(RESOURCE)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
