package dyad.cooccur;

/**
 * One piece of evidence that an article names two countries together.
 *
 * @param countryA the code that sorts first
 * @param countryB the other code
 * @param level SENTENCE or DOCUMENT
 * @param sentenceNo sentence in the article; null at DOCUMENT
 * @param section section of the later of the two mentions
 * @param mentionA number of the first mention of {@code countryA} in the sentence or article
 * @param mentionB number of the first mention of {@code countryB} there
 * @param isActing whether both act in the sentence; at DOCUMENT, in any one sentence
 * @param confidence probability that both countries are right: the product of that of the surest
 *     mention of each there, 0 to 1
 * @param centrality how far the article is about the two, above 0 to 1; see {@link Centrality}
 */
public record CountryEvidence(
    String countryA,
    String countryB,
    Level level,
    Integer sentenceNo,
    String section,
    int mentionA,
    int mentionB,
    boolean isActing,
    double confidence,
    double centrality) {}
