package dyad.parse.html;

import java.util.List;

/**
 * What a page says about itself; every text is null when it says nothing.
 *
 * @param dates publish dates in the page's own writing, most trusted first
 * @param outlet name of the site
 * @param articleBody the article's text as structured data gives it, markup removed
 */
public record PageMetadata(
    String title,
    List<String> dates,
    String outlet,
    String url,
    String language,
    String articleBody) {}
