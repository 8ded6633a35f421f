package dyad.model;

/** What a naming names. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  /** Any place that is not a state or ISO territory: city, region, river, building. */
  LOCATION,
  /** A state or ISO 3166-1 territory by its name. */
  COUNTRY,
  /** Adjective or people of a place or group: Belarusian, European, Kurdish. */
  NATIONALITY
}
