package dyad.parse.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as blocks of text, and every kept element as the range of blocks below it.
 *
 * @param blocks in document order
 * @param ranges one for each element that holds text, children before their parents
 */
record BlockTree(List<Block> blocks, List<Range> ranges) {

  /**
   * Blocks {@code first} (inclusive) to {@code end} (exclusive) lie below {@code element}.
   *
   * @param depth distance from the root
   */
  record Range(Element element, int first, int end, int depth) {}

  /** All blocks' characters. */
  int chars() {
    int sum = 0;
    for (Block block : blocks) {
      sum += block.text().length();
    }
    return sum;
  }

  List<Block> slice(Range range) {
    return new ArrayList<>(blocks.subList(range.first(), range.end()));
  }
}
