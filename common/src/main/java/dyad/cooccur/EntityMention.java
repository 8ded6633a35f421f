package dyad.cooccur;

/**
 * A counted mention of a linked entity.
 *
 * @param mentionNo position among the article's mentions; smaller stands earlier
 * @param sentenceNo sentence in the article
 * @param paragraphNo paragraph in the article
 */
public record EntityMention(int mentionNo, int sentenceNo, int paragraphNo, String entityId) {
  /** The unit of a level that the mention stands in; 0 at DOCUMENT. */
  int unit(Level level) {
    return switch (level) {
      case SENTENCE -> sentenceNo;
      case PARAGRAPH -> paragraphNo;
      case DOCUMENT -> 0;
    };
  }
}
