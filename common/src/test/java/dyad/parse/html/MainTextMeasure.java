package dyad.parse.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.evaluate.Counts;
import dyad.evaluate.MainTextScorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/** Prints precision, recall and F on the two halves of the labelled pages. */
final class MainTextMeasure {
  private MainTextMeasure() {}

  /** First argument: the data folder; more: "show" prints the worst pages of the first half. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    JsonNode gold =
        new ObjectMapper().readTree(data.resolve("gold/html-article-body.json").toFile());
    MainText extractor = new MainText();
    MainTextScorer[] halves = {new MainTextScorer(), new MainTextScorer()};
    MainTextScorer all = new MainTextScorer();
    TreeSet<String> keys = new TreeSet<>();
    gold.fieldNames().forEachRemaining(keys::add);
    List<String> worst = new ArrayList<>();
    MainTextScorer[] structured = {new MainTextScorer(), new MainTextScorer()};
    long nanos = 0;
    int index = 0;
    for (String key : keys) {
      String html = page(data, key);
      String expected = gold.get(key).get("articleBody").asText();
      long start = System.nanoTime();
      String text = String.join("\n", extractor.paragraphs(Jsoup.parse(html)));
      nanos += System.nanoTime() - start;
      all.add(expected, text);
      halves[index % 2].add(expected, text);
      String given = new MetadataReader().read(Jsoup.parse(html)).articleBody();
      boolean isComplete = given != null && given.length() >= 0.9 * text.length();
      structured[index % 2].add(expected, isComplete ? given : text);
      Counts counts = MainTextScorer.compare(expected, text);
      if (index % 2 == 0) {
        worst.add(
            String.format(
                Locale.ROOT,
                "%.3f P %.3f R %.3f %s %s",
                counts.f1(),
                counts.precision(),
                counts.recall(),
                key,
                gold.get(key).get("url").asText()));
        if (args.length > 1) {
          Files.writeString(Path.of(args[1], key + ".out"), text.replace("\n", "\n\n"));
          Files.writeString(Path.of(args[1], key + ".gold"), expected);
        }
      }
      index++;
    }
    worst.stream().sorted().limit(args.length > 1 ? 30 : 0).forEach(System.out::println);
    System.out.println("develop " + halves[0].score());
    System.out.println("check   " + halves[1].score());
    System.out.println("develop, with JSON-LD articleBody " + structured[0].score());
    System.out.println("check, with JSON-LD articleBody " + structured[1].score());
    System.out.println("all     " + all.score());
    System.out.printf(Locale.ROOT, "%.1f pages/s%n", index / (nanos / 1e9));
  }

  static String page(Path data, String key) throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(data.resolve("articles/html/" + key + ".html.gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
