package dyad.jobs.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedCorpusTest {
  private static final int SIZE = 2_000;

  @Test
  void theSameSeedWritesTheSameBytes(@TempDir Path folder) throws IOException {
    new GeneratedCorpus(300, Skew.NONE, 5).writeTo(folder.resolve("a"));
    new GeneratedCorpus(300, Skew.NONE, 5).writeTo(folder.resolve("b"));
    Path file = Path.of("news-00000.jsonl");
    byte[] first = Files.readAllBytes(folder.resolve("a").resolve(file));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("b").resolve(file)));
    assertEquals(300, Files.readAllLines(folder.resolve("a").resolve(file)).size());
  }

  @Test
  void articlesHaveFiveHundredWordsOnAverage() {
    double words =
        articles(Skew.NONE).stream()
            .mapToInt(article -> article.get("text").split("\\s+").length)
            .average()
            .orElseThrow();
    assertEquals(500, words, 40);
  }

  @Test
  void oneTextInEightIsPrintedAgain() {
    List<Map<String, String>> articles = articles(Skew.NONE);
    long titles = articles.stream().map(article -> article.get("title")).distinct().count();
    double copies = 1 - (double) titles / articles.size();
    assertTrue(copies > 0.03 && copies < 0.15, () -> "copies " + copies);
  }

  @Test
  void skewIsAsLargeAsItSays() {
    assertEquals(0.9, share("outlet0.example", "source", Skew.OUTLET), 0.05);
    assertEquals(0.6, share("Russia and Ukraine", "title", Skew.PAIR), 0.15);
    assertEquals(SIZE, new HashSet<>(ids(Skew.EVENT)).size());
  }

  private static double share(String part, String field, Skew skew) {
    List<Map<String, String>> articles = articles(skew);
    return (double) articles.stream().filter(a -> a.get(field).contains(part)).count()
        / articles.size();
  }

  private static List<String> ids(Skew skew) {
    return articles(skew).stream().map(article -> article.get("id")).toList();
  }

  private static List<Map<String, String>> articles(Skew skew) {
    List<Map<String, String>> articles = new ArrayList<>();
    new GeneratedCorpus(SIZE, skew, 5).forEach(articles::add);
    return articles;
  }
}
