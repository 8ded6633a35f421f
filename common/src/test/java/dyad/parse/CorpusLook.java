package dyad.parse;

import dyad.model.Article;
import dyad.model.DateSource;
import dyad.model.RawRecord;
import dyad.model.Section;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Prints what the parser makes of a corpus: counts, speed, and articles drawn at random. */
final class CorpusLook {
  private static final int SHOWN_CHARS = 240; // of both ends of a section

  private CorpusLook() {}

  /** Arguments: file or folder, how many articles and as many rejects to show, seed. */
  public static void main(String[] args) throws IOException {
    List<RawRecord> records = DevelopmentRecords.read(Path.of(args[0]));
    int shown = Integer.parseInt(args[1]);
    ArticleParser parser =
        new ArticleParser(ParseConfig.english(LocalDate.of(2026, 12, 1)), ParseResources.shared());
    Map<String, Integer> counts = new TreeMap<>();
    Map<DateSource, Integer> dates = new TreeMap<>();
    int untitled = 0;
    List<Outcome<Article>> outcomes = new java.util.ArrayList<>();
    long start = System.nanoTime();
    for (RawRecord raw : records) {
      outcomes.add(parser.parse(raw));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (Outcome<Article> outcome : outcomes) {
      if (outcome instanceof Rejected<Article> rejected) {
        String language = rejected.reason().name().contains("LANGUAGE") ? rejected.detail() : "";
        counts.merge(rejected.reason() + " " + language, 1, Integer::sum);
      } else if (outcome instanceof Accepted<Article> accepted) {
        counts.merge("article", 1, Integer::sum);
        dates.merge(accepted.value().dateSource(), 1, Integer::sum);
        untitled += accepted.value().title() == null ? 1 : 0;
        for (Section section : accepted.value().sections()) {
          counts.merge("section " + section.kind(), 1, Integer::sum);
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%d records, %.0f/s%n", records.size(), records.size() / seconds);
    System.out.println(counts + " " + dates + " untitled " + untitled);
    Random random = new Random(Long.parseLong(args[2]));
    for (int i = 0; i < shown; i++) {
      show(outcomes.get(random.nextInt(outcomes.size())));
    }
    int left = shown;
    for (Outcome<Article> outcome : outcomes) {
      if (outcome instanceof Rejected<Article> && left-- > 0) {
        RawRecord raw = records.get(outcomes.indexOf(outcome));
        System.out.println(outcome + " | " + raw.title() + " | " + cut(raw.body()));
      }
    }
  }

  private static void show(Outcome<Article> outcome) {
    if (outcome instanceof Accepted<Article> accepted) {
      Article a = accepted.value();
      System.out.println(
          "== "
              + a.inputFile()
              + "#"
              + a.recordNo()
              + " "
              + a.source()
              + " "
              + a.publishedAt()
              + " "
              + a.dateSource()
              + " "
              + a.url());
      for (Section s : a.sections()) {
        System.out.println(
            "[" + s.kind() + "] " + cut(a.text().substring(s.startChar(), s.endChar())));
      }
    }
  }

  private static String cut(String text) {
    String line = text.replace("\n", " ⏎ ");
    return line.length() <= 2 * SHOWN_CHARS
        ? line
        : line.substring(0, SHOWN_CHARS) + " … " + line.substring(line.length() - SHOWN_CHARS);
  }
}
