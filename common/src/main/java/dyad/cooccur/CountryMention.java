package dyad.cooccur;

/**
 * A mention that counts for a country.
 *
 * @param mentionNo position among the article's mentions; smaller stands earlier
 * @param sentenceNo sentence in the article
 * @param section kind of section it stands in
 * @param country alpha-3 code
 * @param isActor whether it acts in its sentence, or is acted upon
 * @param confidence probability that the country is right, 0 to 1
 */
public record CountryMention(
    int mentionNo,
    int sentenceNo,
    String section,
    String country,
    boolean isActor,
    double confidence) {
  /**
   * This mention, standing for a later one of the same country too: acting if either does, as sure
   * as the surer. Namings of a country in one article mostly stand or fall together, so that a
   * second one adds no certainty beyond the better of the two.
   */
  CountryMention with(CountryMention later) {
    return new CountryMention(
        mentionNo,
        sentenceNo,
        section,
        country,
        isActor || later.isActor,
        Math.max(confidence, later.confidence));
  }
}
