package dyad.read;

import java.util.Locale;
import java.util.Set;

/** Whether a text is HTML. */
final class Markup {
  private static final Set<String> TAGS =
      Set.of(
          "p",
          "div",
          "br",
          "a",
          "span",
          "strong",
          "em",
          "b",
          "i",
          "u",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "img",
          "figure",
          "blockquote",
          "article",
          "section",
          "body",
          "html",
          "iframe",
          "script",
          "style",
          "hr",
          "figcaption");

  private static final int LONGEST_TAG = 10;
  // A page's head may be preceded by comments and conditional markup.
  private static final int PAGE_WINDOW = 2_000;

  private static final String DOCTYPE = "<!doctype ";
  private static final Set<String> PAGE_STARTS = Set.of("!doctype html", "html", "head", "body");

  private Markup() {}

  /** Whether it holds at least one complete tag that pages and feeds use. */
  static boolean isFragment(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int start = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
      int end = start;
      while (end < text.length() && end - start <= LONGEST_TAG && isNameChar(text.charAt(end))) {
        end++;
      }
      if (end < text.length()
          && " \t\r\n/>".indexOf(text.charAt(end)) >= 0
          && TAGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
          && text.indexOf('>', end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins like a whole page. */
  static boolean isPage(String text) {
    return PAGE_STARTS.contains(start(text));
  }

  /**
   * What the text begins with, comments and processing instructions aside: the name of its first
   * element in lower case, or "!doctype" and the document type's name; empty if it is no markup.
   */
  static String start(String text) {
    String lower = text.substring(0, Math.min(PAGE_WINDOW, text.length())).toLowerCase(Locale.ROOT);
    String rest = lower.stripLeading();
    while (rest.startsWith("<?") || rest.startsWith("<!--")) {
      int end = rest.indexOf(rest.startsWith("<?") ? "?>" : "-->");
      if (end < 0) {
        return "";
      }
      rest = rest.substring(rest.indexOf('>', end) + 1).stripLeading();
    }
    if (!rest.startsWith("<")) {
      return "";
    }
    boolean isDocType = rest.startsWith(DOCTYPE);
    int from = isDocType ? DOCTYPE.length() : 1;
    int end = from;
    while (end < rest.length() && " \t\r\n/>[".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return (isDocType ? "!doctype " : "") + rest.substring(from, end);
  }

  private static boolean isNameChar(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
