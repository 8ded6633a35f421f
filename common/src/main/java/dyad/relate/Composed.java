package dyad.relate;

/**
 * What a verb and its complement amount to.
 *
 * @param category null for no relation
 * @param isNegated whether the verb says that it does not happen
 */
record Composed(EventCategory category, boolean isNegated) {
  static final Composed NOTHING = new Composed(null, false);
}
