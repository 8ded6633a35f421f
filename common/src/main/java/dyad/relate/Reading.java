package dyad.relate;

/**
 * What a verb, with what it governs, shows.
 *
 * @param category null for nothing
 * @param token the word that shows it
 * @param isVerb whether that is a verb
 */
record Reading(
    EventCategory category,
    int token,
    boolean isMutual,
    boolean isNegated,
    boolean isHypothetical,
    boolean isVerb) {
  static final Reading NOTHING = new Reading(null, -1, false, false, false, false);

  boolean isNothing() {
    return category == null;
  }
}
