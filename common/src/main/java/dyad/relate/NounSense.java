package dyad.relate;

/**
 * A row of the noun list.
 *
 * @param category null for a compound that shows nothing: "heart attack"
 * @param isMutual whether both sides do it alike
 * @param isAct whether it shows it alone, not only with a verb ("sent troops")
 */
record NounSense(EventCategory category, boolean isMutual, boolean isAct) {
  static final NounSense NOTHING = new NounSense(null, false, false);

  boolean isNothing() {
    return category == null;
  }
}
