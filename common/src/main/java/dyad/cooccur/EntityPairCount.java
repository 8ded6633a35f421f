package dyad.cooccur;

/**
 * Two entities together in one article.
 *
 * @param entityA the id that sorts first
 * @param units sentences or paragraphs of the article that name both; 1 at DOCUMENT
 */
public record EntityPairCount(Level level, String entityA, String entityB, long units) {}
