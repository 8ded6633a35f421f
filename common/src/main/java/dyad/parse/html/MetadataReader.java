package dyad.parse.html;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.parse.TsvResource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads a page's metadata: JSON-LD first, then the meta elements of {@code page-metadata.tsv}, then
 * {@code <time>}, {@code <title>}, canonical link and lang attribute. Thread-safe.
 */
public final class MetadataReader {
  private static final int MAX_TIMES = 5; // later ones belong to comments and other articles
  private static final int MAX_TITLE = 500;

  private enum Field {
    DATE,
    TITLE,
    OUTLET,
    URL,
    LANGUAGE
  }

  private record Place(Field field, String attribute, String value) {}

  private final List<Place> places = new ArrayList<>();

  public MetadataReader() {
    for (String[] row : TsvResource.rows("page-metadata.tsv", 4)) {
      places.add(new Place(Field.valueOf(row[0]), row[1], row[2].toLowerCase(Locale.ROOT)));
    }
  }

  /** Metadata of a page. */
  public PageMetadata read(Document page) {
    Optional<JsonNode> article = JsonLd.article(page);
    Elements metas = page.getElementsByTag("meta");
    String headline = article.map(a -> JsonLd.text(a, "headline")).orElse(null);
    String outlet = first(Field.OUTLET, metas);
    if (outlet == null) {
      outlet = article.map(a -> JsonLd.text(a, "publisher")).orElse(null);
    }
    String title = first(Field.TITLE, metas);
    return new PageMetadata(
        title(page, headline, title, outlet),
        dates(page, article, metas),
        outlet,
        url(page, metas),
        language(page, article, metas),
        article.map(a -> JsonLd.text(a, "articleBody")).map(MetadataReader::plain).orElse(null));
  }

  private List<String> dates(Document page, Optional<JsonNode> article, Elements metas) {
    Set<String> dates = new LinkedHashSet<>();
    article.map(a -> JsonLd.text(a, "datePublished")).ifPresent(dates::add);
    dates.addAll(all(Field.DATE, metas));
    int times = 0;
    for (Element time : page.getElementsByTag("time")) {
      if (++times > MAX_TIMES) {
        break;
      }
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
      if (!value.isBlank()) {
        dates.add(value);
      }
    }
    for (Element element : page.getElementsByAttributeValue("itemprop", "datePublished")) {
      String value = element.hasAttr("content") ? element.attr("content") : element.text();
      if (!value.isBlank() && dates.size() < 2 * MAX_TIMES) {
        dates.add(value);
      }
    }
    article.map(a -> JsonLd.text(a, "dateCreated")).ifPresent(dates::add);
    return List.copyOf(dates);
  }

  /** The first title that is there; the name of the site is cut from its end. */
  private static String title(Document page, String headline, String metaTitle, String outlet) {
    Elements h1 = page.getElementsByTag("h1");
    String onlyH1 = h1.size() == 1 ? h1.get(0).text() : null;
    for (String title : new String[] {headline, metaTitle, onlyH1, page.title()}) {
      if (title != null && !title.isBlank() && title.length() <= MAX_TITLE) {
        return withoutOutlet(plain(title), outlet);
      }
    }
    return null;
  }

  private static String withoutOutlet(String title, String outlet) {
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    if (cut <= 0) {
      return title;
    }
    String tail = title.substring(cut + 3).strip();
    boolean isOutlet =
        (outlet != null && tail.equalsIgnoreCase(outlet.strip())) || title.charAt(cut + 1) == '|';
    return isOutlet ? title.substring(0, cut).strip() : title;
  }

  private String url(Document page, Elements metas) {
    for (Element link : page.getElementsByAttributeValue("rel", "canonical")) {
      String href = link.attr("href");
      if (href.startsWith("http")) {
        return href;
      }
    }
    String url = first(Field.URL, metas);
    return url != null && url.startsWith("http") ? url : null;
  }

  private String language(Document page, Optional<JsonNode> article, Elements metas) {
    for (Element html : page.getElementsByTag("html")) {
      if (!html.attr("lang").isBlank()) {
        return html.attr("lang");
      }
    }
    String said = first(Field.LANGUAGE, metas);
    return said == null ? article.map(a -> JsonLd.text(a, "inLanguage")).orElse(null) : said;
  }

  private String first(Field field, Elements metas) {
    List<String> all = all(field, metas);
    return all.isEmpty() ? null : all.get(0);
  }

  private List<String> all(Field field, Elements metas) {
    List<String> values = new ArrayList<>();
    for (Place place : places) {
      if (place.field() != field) {
        continue;
      }
      for (Element meta : metas) {
        if (meta.attr(place.attribute()).equalsIgnoreCase(place.value())
            && !meta.attr("content").isBlank()) {
          values.add(meta.attr("content").strip());
          break;
        }
      }
    }
    return values;
  }

  /** Structured data often holds escaped markup. */
  private static String plain(String text) {
    boolean hasMarkup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return hasMarkup ? Jsoup.parseBodyFragment(text).text() : text.strip();
  }
}
