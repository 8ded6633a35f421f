package dyad.parse.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a DOM once, without recursion, and cuts its text into blocks. */
final class BlockReader implements NodeFilter {
  /** Elements whose text a reader of the page does not see, or that are controls. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "label",
          "video",
          "audio",
          "object",
          "embed",
          "canvas",
          "map",
          "head",
          "title",
          "nav",
          "dialog",
          "datalist",
          "progress",
          "amp-ad");

  private static final Set<String> BREAKS = Set.of("br", "hr", "wbr");

  /** Articles have hundreds of paragraphs at the most; the rest of a monstrous page is not read. */
  private static final int MAX_BLOCKS = 20_000;

  private final Predicate<Element> isSkipped;
  private final List<Block> blocks = new ArrayList<>();
  private final List<BlockTree.Range> ranges = new ArrayList<>();
  private final Deque<Integer> firstBlocks = new ArrayDeque<>();
  private final Deque<Element> blockElements = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private int linkDepth;
  private int headingDepth;
  private int listDepth;
  private boolean isAfterBreak;

  private BlockReader(Predicate<Element> isSkipped) {
    this.isSkipped = isSkipped;
  }

  /** Blocks below {@code root}, without the elements for which {@code isSkipped} is true. */
  static BlockTree read(Element root, Predicate<Element> isSkipped) {
    BlockReader reader = new BlockReader(isSkipped);
    root.filter(reader);
    reader.flush();
    return new BlockTree(reader.blocks, reader.ranges);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (blocks.size() >= MAX_BLOCKS) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (UNREAD.contains(tag) || isHidden(element) || isSkipped.test(element)) {
      if (element.isBlock()) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BREAKS.contains(tag)) {
      if (!tag.equals("wbr")) {
        breakLine();
      }
      return FilterResult.CONTINUE;
    }
    if (isBlockElement(element)) {
      flush();
      blockElements.push(element);
    }
    switch (tag) {
      case "a" -> linkDepth++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headingDepth++;
      case "li", "dd", "dt" -> listDepth++;
      default -> {}
    }
    firstBlocks.push(blocks.size());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || BREAKS.contains(element.normalName())) {
      return FilterResult.CONTINUE;
    }
    if (isBlockElement(element)) {
      flush();
      blockElements.pop();
    }
    switch (element.normalName()) {
      case "a" -> linkDepth--;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headingDepth--;
      case "li", "dd", "dt" -> listDepth--;
      default -> {}
    }
    int first = firstBlocks.pop();
    if (isBlockElement(element) && first < blocks.size()) {
      ranges.add(new BlockTree.Range(element, first, blocks.size(), depth));
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBlockElement(Element element) {
    return element.isBlock() || element.normalName().contains("-");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 500) {
      return false;
    }
    String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  /** One line break is white space; two in a row end the paragraph. */
  private void breakLine() {
    if (isAfterBreak) {
      flush();
    } else {
      append(" ");
      isAfterBreak = true;
    }
  }

  private void append(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else {
        text.append(c);
        isAfterBreak = false;
        if (linkDepth > 0) {
          linkChars++;
        }
      }
    }
  }

  private void flush() {
    String run = text.toString().strip();
    if (!run.isEmpty()) {
      String tag = blockElements.isEmpty() ? "body" : blockElements.peek().normalName();
      blocks.add(new Block(run, linkChars, tag, headingDepth > 0, listDepth > 0));
    }
    text.setLength(0);
    linkChars = 0;
    isAfterBreak = false;
  }
}
