package dyad.parse.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own text in a page by text density: every block of text earns its characters
 * outside links and pays for being short or full of links; the element whose blocks earn most in
 * sum holds the article (a maximum-subarray choice over the DOM). Thread-safe.
 */
public final class MainText {
  private static final Set<String> FURNITURE_TAGS =
      Set.of("footer", "aside", "figure", "figcaption");
  private static final int BLOCK_COST = 40; // characters; about the longest menu entry
  private static final int SHORT_CHARS = 60; // shorter blocks are sentences only with a full stop
  private static final double LINKED = 0.5; // more than half inside links: a list of links
  private static final double NARROW_SHARE = 0.9; // an inner element with this much is the article
  private static final int MIN_CHARS = 200; // less is no article: look again without class names
  private static final double ARTICLE_SHARE =
      0.4; // a named element with less of the best is a teaser
  private static final double WHOLE_SHARE = 0.66; // with less it may be one part of several

  private final ElementNames names = ElementNames.load();

  /** Paragraphs of the article in order, headings between them included; empty when none. */
  public List<String> paragraphs(Document page) {
    List<Block> strict = article(page, true);
    if (chars(strict) >= MIN_CHARS) {
      return texts(strict);
    }
    List<Block> relaxed = article(page, false);
    return texts(chars(relaxed) > 2 * chars(strict) ? relaxed : strict);
  }

  private List<Block> article(Document page, boolean isStrict) {
    BlockTree tree = BlockReader.read(page.body(), e -> isSkipped(e, isStrict));
    double[] sums = new double[tree.blocks().size() + 1];
    for (int i = 0; i < tree.blocks().size(); i++) {
      sums[i + 1] = sums[i] + earning(tree.blocks().get(i));
    }
    List<Block> blocks = new ArrayList<>();
    for (BlockTree.Range part : parts(tree, sums)) {
      blocks.addAll(tree.slice(part));
    }
    return cleaned(blocks);
  }

  private boolean isSkipped(Element element, boolean isStrict) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("article") || tag.equals("main") || tag.equals("html")) {
      return false;
    }
    if (FURNITURE_TAGS.contains(tag)) {
      return true;
    }
    return isStrict && names.isFurniture(element);
  }

  private static double earning(Block block) {
    int length = block.text().length();
    double density = block.linkDensity();
    if (density > LINKED) {
      return -BLOCK_COST - 0.2 * length;
    }
    double own = length * (1 - density);
    if (block.isHeading()) {
      return 0;
    }
    if (length < SHORT_CHARS && !endsSentence(block.text())) {
      return -BLOCK_COST / 2.0;
    }
    return own - BLOCK_COST / 2.0;
  }

  /** The element that holds the article, or the elements of one class that hold parts of it. */
  private List<BlockTree.Range> parts(BlockTree tree, double[] sums) {
    BlockTree.Range best = null;
    BlockTree.Range named = null;
    for (BlockTree.Range range : tree.ranges()) {
      double sum = sum(range, sums);
      if (best == null || sum > sum(best, sums)) {
        best = range;
      }
      if (isNamed(range.element()) && (named == null || sum > sum(named, sums))) {
        named = range;
      }
    }
    if (best == null || sum(best, sums) <= 0) {
      return List.of();
    }
    double share = named == null ? 0 : sum(named, sums) / sum(best, sums);
    if (share < ARTICLE_SHARE) {
      return List.of(narrowed(tree, sums, best));
    }
    if (share >= WHOLE_SHARE) {
      return List.of(narrowed(tree, sums, named));
    }
    return sameClass(tree, sums, best, named);
  }

  private boolean isNamed(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("articleBody") || names.isArticle(element);
  }

  /** The named element and those of the same class inside {@code best}, in document order. */
  private static List<BlockTree.Range> sameClass(
      BlockTree tree, double[] sums, BlockTree.Range best, BlockTree.Range named) {
    List<BlockTree.Range> parts = new ArrayList<>();
    int end = best.first();
    for (BlockTree.Range range : tree.ranges()) {
      boolean isPart =
          range.element().className().equals(named.element().className())
              && range.first() >= end
              && range.end() <= best.end()
              && sum(range, sums) > 0;
      if (isPart) {
        parts.add(range);
        end = range.end();
      }
    }
    return parts;
  }

  /** The smallest element inside {@code best} that still earns nearly all of it. */
  private static BlockTree.Range narrowed(BlockTree tree, double[] sums, BlockTree.Range best) {
    double enough = NARROW_SHARE * sum(best, sums);
    BlockTree.Range smallest = best;
    for (BlockTree.Range range : tree.ranges()) {
      boolean isInside = range.first() >= best.first() && range.end() <= best.end();
      boolean isSmaller = range.end() - range.first() < smallest.end() - smallest.first();
      if (isInside && isSmaller && sum(range, sums) >= enough) {
        smallest = range;
      }
    }
    return smallest;
  }

  private static double sum(BlockTree.Range range, double[] sums) {
    return sums[range.end()] - sums[range.first()];
  }

  /** Without link lists, stray short lines, and headings that head nothing. */
  private static List<Block> cleaned(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      boolean isLinks = block.linkDensity() > LINKED && block.text().length() < 200;
      if (!isLinks && !block.tag().equals("h1") && hasWords(block.text())) {
        kept.add(block);
      }
    }
    int end = kept.size();
    while (end > 0 && isStray(kept.get(end - 1))) {
      end--;
    }
    return kept.subList(0, end);
  }

  /** False for separators and for a bare address. */
  private static boolean hasWords(String text) {
    boolean isAddress = text.startsWith("http") && text.indexOf(' ') < 0;
    return !isAddress && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isStray(Block block) {
    return block.isHeading()
        || (block.text().length() < SHORT_CHARS && !endsSentence(block.text()));
  }

  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  private static int chars(List<Block> blocks) {
    int sum = 0;
    for (Block block : blocks) {
      sum += block.text().length();
    }
    return sum;
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }
}
