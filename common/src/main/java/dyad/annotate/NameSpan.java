package dyad.annotate;

import dyad.model.MentionType;

/**
 * A name that a name finder proposes.
 *
 * @param firstToken index of its first token in the {@link TokenizedText}
 * @param endToken index after its last token
 * @param type never null
 * @param probability of the whole span and type, 0 to 1
 * @param fullName fuller form given elsewhere in the same article; null if none
 */
public record NameSpan(
    int firstToken, int endToken, MentionType type, double probability, String fullName) {}
