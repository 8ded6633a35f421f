package dyad.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Compares the forms of one block, handed over in the order of {@link FormNode}: each with the
 * {@link LinkLimits#WINDOW} before it, so that the work is linear in the forms.
 */
public final class BlockWindow {
  private final Comparison comparison;
  private final Deque<Entry> window = new ArrayDeque<>();
  private String block = "";

  /** Compares by this. */
  public BlockWindow(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The agreements of a form with those before it in its block. */
  public List<ConstrainedClustering.Edge> add(String formBlock, FormNode node) {
    if (!formBlock.equals(block)) {
      window.clear();
      block = formBlock;
    }
    NameForm form = node.form();
    Signature signature = new Signature(form);
    List<ConstrainedClustering.Edge> edges = new ArrayList<>();
    for (Entry before : window) {
      if (before.node.key().equals(node.key()) || isOtherCountry(before.node, node)) {
        continue; // homonyms; LinkLimits.HOME_SHARE has decided which of them are one
      }
      if (!before.signature.mayAgree(signature)) {
        continue;
      }
      Comparison.Verdict verdict = comparison.compare(before.form, form);
      if (verdict.agreement() != Comparison.Agreement.NONE) {
        edges.add(
            new ConstrainedClustering.Edge(
                before.node, node, verdict.agreement(), verdict.score()));
      }
    }
    window.addLast(new Entry(node, form, signature));
    if (window.size() > LinkLimits.WINDOW) {
      window.removeFirst();
    }
    return edges;
  }

  private static boolean isOtherCountry(FormNode a, FormNode b) {
    return !a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country());
  }

  private record Entry(FormNode node, NameForm form, Signature signature) {}
}
