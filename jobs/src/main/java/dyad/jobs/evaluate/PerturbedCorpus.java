package dyad.jobs.evaluate;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.dedup.AlteredCopy;
import dyad.dedup.BodyWords;
import dyad.dedup.Perturber;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.ArticleTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;

/**
 * A corpus of known copies, made of the articles of a run: {@code articles.jsonl} with every
 * article that is no copy, and altered copies of some; {@code copies.tsv} says which is whose.
 */
public final class PerturbedCorpus {
  /** Articles to read, and labels of the copies among them. */
  public static final String ARTICLES = "articles.jsonl";

  public static final String LABELS = "copies.tsv";

  private static final int FEWEST_WORDS = 60; // a copy of less cannot be altered as wanted
  private static final Duration LATER = Duration.ofHours(1); // a reprint follows its original
  private static final String COPY = "copy-";

  private final double share;
  private final double weakest;
  private final double strongest;
  private final SplittableRandom random;
  private final Perturber perturber;

  /**
   * A way to alter.
   *
   * @param share of the articles that get a copy, 0 to 1
   * @param weakest least share of common runs of three words with the original, above 0
   * @param strongest greatest such share, below 1
   */
  public PerturbedCorpus(double share, double weakest, double strongest, long seed) {
    this.share = share;
    this.weakest = weakest;
    this.strongest = strongest;
    this.random = new SplittableRandom(seed);
    this.perturber = new Perturber(seed + 1);
  }

  /**
   * Writes both files; the same tables and seed give the same.
   *
   * @return how many copies were made
   */
  public int write(PublishedTables tables, Path folder) throws IOException {
    Files.createDirectories(folder);
    Iterator<Row> articles =
        tables
            .read(ArticleTable.TABLE)
            .where(col(ArticleTable.DUPLICATE_OF).isNull())
            .select(
                ArticleTable.ARTICLE_ID,
                ArticleTable.TITLE,
                ArticleTable.TEXT,
                ArticleTable.PUBLISHED_AT,
                ArticleTable.SOURCE)
            .orderBy(ArticleTable.ARTICLE_ID)
            .toLocalIterator();
    int copies = 0;
    try (BufferedWriter records = Files.newBufferedWriter(folder.resolve(ARTICLES));
        BufferedWriter labels = Files.newBufferedWriter(folder.resolve(LABELS))) {
      labels.write("id\toriginal\tjaccard\talterations\n");
      Article foreign = null;
      while (articles.hasNext()) {
        Article article = Article.of(articles.next());
        write(records, article.record());
        boolean chosen = random.nextDouble() < share;
        double wanted = weakest + (strongest - weakest) * random.nextDouble();
        if (chosen
            && foreign != null
            && BodyWords.of(article.body).words().size() >= FEWEST_WORDS) {
          AlteredCopy copy = perturber.copy(article.title, article.body, foreign.body, wanted);
          write(records, article.reprint(copy).record());
          labels.write(
              String.format(
                  Locale.ROOT,
                  "%s%s\t%s\t%.3f\t%s%n",
                  COPY,
                  article.id,
                  article.id,
                  copy.jaccard(),
                  copy.alterations()));
          copies++;
        }
        foreign = article;
      }
    }
    return copies;
  }

  private static void write(BufferedWriter out, Map<String, String> article) throws IOException {
    out.write(new ObjectMapper().writeValueAsString(article));
    out.newLine();
  }

  /**
   * An article as it goes into a record; {@code title}, {@code day} and {@code source} may be null.
   */
  private record Article(String id, String title, String body, Instant published, String source) {
    static Article of(Row row) {
      String title = row.getAs(ArticleTable.TITLE);
      String text = row.getAs(ArticleTable.TEXT);
      boolean headed = title != null && text.startsWith(title);
      return new Article(
          row.getAs(ArticleTable.ARTICLE_ID),
          title,
          headed ? text.substring(title.length()).strip() : text,
          row.getAs(ArticleTable.PUBLISHED_AT),
          row.getAs(ArticleTable.SOURCE));
    }

    Article reprint(AlteredCopy copy) {
      return new Article(
          COPY + id,
          copy.title(),
          copy.text(),
          published == null ? null : published.plus(LATER),
          "reprint.example");
    }

    Map<String, String> record() {
      Map<String, String> record = new LinkedHashMap<>();
      record.put("id", id);
      record.put("title", title);
      record.put("date", published == null ? null : published.toString());
      record.put("source", source);
      record.put("text", body);
      return record;
    }
  }
}
