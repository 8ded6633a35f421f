package dyad.gazetteer;

/** What a gazetteer entry is. */
public enum SenseKind {
  /** Name of a state or territory. */
  NAME,
  /** Adjective or people of a state or territory. */
  DEMONYM,
  /** National capital. */
  CAPITAL,
  CITY,
  /** First-level region, island, river or structure inside one country. */
  REGION,
  /** Seat or building that stands for a government. */
  METONYM,
  /** Organ of a state by its own name: Bundestag, Knesset. */
  ORGAN,
  /** International organization; the EU has the code EUE, the others none. */
  INTERNATIONAL,
  /** Company, outlet or club whose name holds a place name. */
  PRIVATE,
  /** Place in several countries or none: Europe, Indian Ocean. */
  PLACE,
  /** Adjective or people of no single country: Muslim, European, Kurdish. */
  GROUP,
  /** Phrase that holds a place name and is no name of a place: Swiss cheese, Iraq War. */
  PHRASE,
  /** Holder of a state office, with the term. */
  LEADER,
  /** First part of a compound adjective: Sino-, Anglo-. */
  PREFIX,
  /** Plural that names two states: two Koreas, both Congos. */
  PLURAL
}
