package dyad.model;

/** Why a mention carries a country. */
public enum CountryBasis {
  /** The country's own name, long, short or abbreviated. */
  NAME,
  DEMONYM,
  /** A national capital as a place. */
  CAPITAL,
  CITY,
  /** A first-level region, island, river or structure inside one country. */
  REGION,
  /** A seat or building that stands for the government: Kremlin, "Moscow said". */
  METONYM,
  /** A person who held a state office on the article's date. */
  LEADER,
  /** An organ of the state: ministry, parliament, army, central bank. */
  ORGANIZATION,
  /** A cue learned from the user's own corpus. */
  LEARNED
}
