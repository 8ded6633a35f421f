package dyad.cooccur;

/**
 * A mention that counts for a country.
 *
 * @param mentionNo position among the article's mentions; smaller stands earlier
 * @param sentenceNo sentence in the article
 * @param section kind of section it stands in
 * @param country alpha-3 code
 * @param isActor whether it acts in its sentence, or is acted upon
 */
public record CountryMention(
    int mentionNo, int sentenceNo, String section, String country, boolean isActor) {
  CountryMention acting() {
    return new CountryMention(mentionNo, sentenceNo, section, country, true);
  }
}
