package dyad.relate;

/**
 * What one sentence says that one country does to another.
 *
 * @param countryA the code that sorts first
 * @param countryB the other code
 * @param source who does it; null when both do it alike or grammar does not show who
 * @param target whom it is done to; null exactly when {@code source} is
 * @param isMutual whether both do it alike: "Iran and Iraq agreed"
 * @param startChar UTF-16 index in the sentence of the first character of the word that shows it
 * @param endChar UTF-16 index after its last character
 * @param isNegated said not to be so: "did not attack", "denied attacking"
 * @param isHypothetical said to be possible only, or on a condition
 * @param isPassive whether a passive shows it: "was attacked by"
 * @param basis what shows it
 */
public record Relation(
    String countryA,
    String countryB,
    String source,
    String target,
    boolean isMutual,
    EventCategory category,
    int startChar,
    int endChar,
    boolean isNegated,
    boolean isHypothetical,
    boolean isPassive,
    RelationBasis basis) {

  /** True for what is told as a fact, which is what the sums count. */
  public boolean isFact() {
    return !isNegated && !isHypothetical;
  }
}
