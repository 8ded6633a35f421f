package dyad.jobs.bench;

import dyad.annotate.Annotation;
import dyad.annotate.Annotator;
import dyad.annotate.AnnotatorConfig;
import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Accepted;
import dyad.parse.ArticleParser;
import dyad.parse.ParseConfig;
import dyad.parse.ParseResources;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Generated articles in memory and what one thread does with each. */
public final class ArticleWork {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final ArticleParser parser =
      new ArticleParser(ParseConfig.english(TODAY), ParseResources.shared());
  private final Annotator annotator = new Annotator(AnnotatorConfig.standard());

  /** Articles as a reader gives them. */
  public static List<RawRecord> records(int size) {
    List<RawRecord> records = new ArrayList<>(size);
    new GeneratedCorpus(size, Skew.NONE, 1)
        .forEach(
            article ->
                records.add(
                    new RawRecord(
                        "news.jsonl",
                        records.size(),
                        article.get("id"),
                        article.get("url"),
                        article.get("source"),
                        article.get("title"),
                        null,
                        article.get("published_at"),
                        null,
                        article.get("text"),
                        BodyFormat.PLAIN)));
    return records;
  }

  /**
   * The article of a record.
   *
   * @throws ClassCastException when it is not accepted: generated ones are
   */
  public Article parse(RawRecord record) {
    return ((Accepted<Article>) parser.parse(record)).value();
  }

  public Annotation annotate(Article article) {
    LocalDate day = article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    return annotator.annotate(article.text(), article.sections(), day, article.source());
  }
}
