package dyad.jobs.link;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What linking needs to know besides its input.
 *
 * @param countryNames English name of each country code; codes without one get Java's ISO 3166
 *     name, else themselves
 */
public record LinkConfig(Map<String, String> countryNames) implements Serializable {

  /** Copies the names, in an order that does not depend on the caller's map. */
  public LinkConfig(Map<String, String> countryNames) {
    this.countryNames = new TreeMap<>(countryNames);
  }

  /** Names of all ISO 3166-1 countries by Java's own list, then the given ones over them. */
  public Map<String, String> allCountryNames() {
    Map<String, String> names = new TreeMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(alpha2).build();
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.putAll(countryNames);
    return names;
  }
}
