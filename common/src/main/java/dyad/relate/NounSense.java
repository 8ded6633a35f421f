package dyad.relate;

/**
 * A row of the noun list.
 *
 * @param isMutual whether both sides do it alike
 */
record NounSense(EventCategory category, boolean isMutual) {}
