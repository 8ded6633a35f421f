package dyad.parse.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses pages and fragments, however broken, within bounds. Thread-safe. */
public final class HtmlReader {
  /** Pages of news sites have up to 3 MB, most of it scripts; what follows is cut off. */
  static final int MAX_CHARS = 5_000_000;

  private static final int MIN_CHARS = 200; // less is no article
  private static final int MAX_DEPTH = 256; // real pages nest 20 to 60 deep

  private final MetadataReader metadata = new MetadataReader();
  private final MainText mainText = new MainText();

  /** A page's metadata and the paragraphs of its article. */
  public record Page(PageMetadata metadata, List<String> paragraphs) {}

  /**
   * Reads a page. Structured data's own article text stands in where the page shows none (it is
   * written by a script): elsewhere it is no better, and without paragraphs.
   */
  public Page page(String html) {
    Document document = parse(html);
    PageMetadata said = metadata.read(document);
    List<String> paragraphs = mainText.paragraphs(document);
    String given = said.articleBody();
    boolean isMissing = chars(paragraphs) < MIN_CHARS;
    return new Page(
        said,
        given != null && isMissing && given.length() >= MIN_CHARS
            ? given.lines().filter(line -> !line.isBlank()).toList()
            : paragraphs);
  }

  /** Paragraphs of a fragment, all of it taken as text. */
  public List<String> fragment(String html) {
    BlockTree tree = BlockReader.read(parse(html).body(), element -> false);
    return tree.blocks().stream().map(Block::text).toList();
  }

  private static int chars(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  static Document parse(String html) {
    String bounded = html.length() > MAX_CHARS ? html.substring(0, MAX_CHARS) : html;
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(bounded, "");
  }
}
