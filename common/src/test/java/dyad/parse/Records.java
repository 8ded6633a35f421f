package dyad.parse;

import dyad.model.Article;
import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.model.Section;
import dyad.model.SectionKind;
import dyad.outcome.Accepted;
import dyad.outcome.Outcome;
import dyad.outcome.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Records and parsers for tests. */
final class Records {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final ParseResources RESOURCES = ParseResources.shared();

  private Records() {}

  static ArticleParser parser() {
    return parser(ParseConfig.english(TODAY));
  }

  static ArticleParser parser(ParseConfig config) {
    return new ArticleParser(config, RESOURCES);
  }

  static RawRecord plain(String title, String body) {
    return new RawRecord(
        "a.txt", 0, null, null, null, title, null, null, null, body, BodyFormat.PLAIN);
  }

  static RawRecord page(String html) {
    return new RawRecord(
        "a.html", 0, null, null, null, null, null, null, null, html, BodyFormat.HTML_PAGE);
  }

  static RawRecord dated(String published, String url, String fileName, String body) {
    return new RawRecord(
        fileName, 0, null, url, null, "A title", null, published, null, body, BodyFormat.PLAIN);
  }

  static Article article(RawRecord raw) {
    return article(parser().parse(raw));
  }

  static Article article(Outcome<Article> outcome) {
    if (outcome instanceof Accepted<Article> accepted) {
      return accepted.value();
    }
    throw new AssertionError("rejected: " + outcome);
  }

  static Rejected<Article> rejection(Outcome<Article> outcome) {
    if (outcome instanceof Rejected<Article> rejected) {
      return rejected;
    }
    throw new AssertionError("accepted: " + outcome);
  }

  /** Text of all sections of a kind, joined by newlines. */
  static String section(Article article, SectionKind kind) {
    List<Section> sections = article.sections();
    return sections.stream()
        .filter(s -> s.kind() == kind)
        .map(s -> article.text().substring(s.startChar(), s.endChar()))
        .collect(Collectors.joining("\n"));
  }
}
