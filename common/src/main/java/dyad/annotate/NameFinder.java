package dyad.annotate;

import java.util.List;

/** Proposes names in a text. Spans are in text order, do not overlap and stay in one sentence. */
public interface NameFinder {
  /**
   * Finds the names of one article. Calls are independent: what is found in one never matters to
   * the next.
   */
  List<NameSpan> find(TokenizedText text);
}
