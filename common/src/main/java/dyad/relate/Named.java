package dyad.relate;

import dyad.model.MentionType;

/**
 * A name in a sentence that may be party to a relation.
 *
 * @param startChar UTF-16 index of its first character in the sentence
 * @param endChar UTF-16 index after its last character
 * @param country code of the state it stands for; null for anybody else, who may stand in a
 *     country's place ("sanctions against Hamas")
 * @param isTown whether it is a city or capital, which more often says where than who
 */
public record Named(int startChar, int endChar, MentionType type, String country, boolean isTown) {}
