package dyad.parse;

import dyad.model.RawRecord;
import dyad.parse.html.HtmlReader;
import dyad.parse.html.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * A record's content with what its page adds; the record's own fields come first.
 *
 * @param paragraphs normalised, in order
 * @param pageDates publish dates in the page's own writing, most trusted first
 */
record Content(
    String title,
    String url,
    String source,
    String language,
    List<String> paragraphs,
    List<String> pageDates) {

  static Content read(RawRecord raw, HtmlReader html) {
    return switch (raw.bodyFormat()) {
      case PLAIN -> of(raw, null, Paragraphs.of(raw.body()));
      case HTML_FRAGMENT -> of(raw, null, normalised(html.fragment(raw.body())));
      case HTML_PAGE -> {
        HtmlReader.Page page = html.page(raw.body());
        yield of(raw, page.metadata(), normalised(page.paragraphs()));
      }
    };
  }

  private static Content of(RawRecord raw, PageMetadata page, List<String> paragraphs) {
    return new Content(
        first(raw.title(), page == null ? null : page.title()),
        first(raw.url(), page == null ? null : page.url()),
        first(raw.source(), page == null ? null : page.outlet()),
        first(raw.language(), page == null ? null : page.language()),
        paragraphs,
        page == null ? List.of() : page.dates());
  }

  private static String first(String own, String pages) {
    String line = TextNormalizer.line(own);
    return line == null ? TextNormalizer.line(pages) : line;
  }

  private static List<String> normalised(List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String line = TextNormalizer.line(paragraph);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }
}
