package dyad.relate;

/**
 * A row of the noun list.
 *
 * @param category null for a compound that shows nothing: "heart attack"
 * @param isMutual whether both sides do it alike
 */
record NounSense(EventCategory category, boolean isMutual) {
  static final NounSense NOTHING = new NounSense(null, false);

  boolean isNothing() {
    return category == null;
  }
}
