package dyad.relate;

import java.util.Set;

/**
 * What a word of a sentence shows about some countries.
 *
 * @param sources who does it; all who take part if {@code isMutual}
 * @param targets whom it is done to; empty if {@code isMutual}
 * @param token the word
 */
record Found(
    Set<String> sources,
    Set<String> targets,
    boolean isMutual,
    EventCategory category,
    int token,
    boolean isNegated,
    boolean isHypothetical,
    boolean isPassive,
    RelationBasis basis) {}
