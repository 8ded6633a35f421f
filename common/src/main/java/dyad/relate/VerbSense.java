package dyad.relate;

import java.util.List;

/**
 * A row of the verb list: exactly one of category and operator is set.
 *
 * @param particle words that must follow the verb; empty for none
 * @param category what the verb shows; null for an operator
 * @param operator what the verb makes of its complement; null for a category
 * @param isMutual whether both sides do it alike
 */
record VerbSense(
    List<String> particle, EventCategory category, VerbOperator operator, boolean isMutual) {}
