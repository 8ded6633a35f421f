package dyad.gazetteer;

import java.time.LocalDate;

/**
 * One reading of a phrase.
 *
 * @param kind what it is
 * @param code ISO 3166-1 alpha-3 code (XKX, ISO 3166-3, EUE as in tables); null if none
 * @param admin first-level region of a city in GeoNames' own codes; null if unknown or not a city
 * @param population of a city; 0 if unknown or not a city
 * @param from first day of a leader's term; null for other kinds
 * @param to day after the last of a leader's term; null for other kinds, and while in office
 * @param upper which atoms must begin with a capital: bit i for atom i
 * @param capitals true when the atoms must be all capitals (US, UAE)
 * @param ordinary true when the phrase is also an ordinary word or a person's name, so that a
 *     capital letter alone is no evidence
 */
public record Sense(
    SenseKind kind,
    String code,
    String admin,
    int population,
    LocalDate from,
    LocalDate to,
    int upper,
    boolean capitals,
    boolean ordinary) {

  /** True when the term of office covers the day; true for every sense without a term. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
