package dyad.model;

/**
 * One naming of an entity in a text. Mentions of an article do not overlap.
 *
 * @param sentenceNo sentence in the article, from 0
 * @param paragraphNo paragraph in the article, from 0
 * @param section kind of section it stands in
 * @param startChar UTF-16 index of its first character in the article's text
 * @param endChar UTF-16 index after its last character
 * @param surface the text between the two
 * @param type what is named
 * @param country ISO 3166-1 alpha-3 code (XKX Kosovo, ISO 3166-3 for dissolved states, EUE the EU);
 *     null if none applies
 * @param basis why {@code country}; null exactly when it is null
 * @param confidence probability that type and country are right, 0 to 1
 * @param fullName the fuller form that this article itself gives for a shortened naming ("Maxim
 *     Ryzhenkov" for a later "Ryzhenkov", "World Health Organization" for "WHO"); null if none
 */
public record Mention(
    int sentenceNo,
    int paragraphNo,
    SectionKind section,
    int startChar,
    int endChar,
    String surface,
    MentionType type,
    String country,
    CountryBasis basis,
    double confidence,
    String fullName) {}
