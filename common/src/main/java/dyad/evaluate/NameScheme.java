package dyad.evaluate;

import dyad.model.MentionType;

/** Which types a corpus tells apart. */
public enum NameScheme {
  /** All five. */
  FIVE_TYPES,
  /** Person, organization, location: a country is a location, a nationality is no name. */
  THREE_TYPES;

  /** What a type counts as; null where it is not scored. */
  public MentionType of(MentionType type) {
    if (this == FIVE_TYPES) {
      return type;
    }
    return switch (type) {
      case COUNTRY -> MentionType.LOCATION;
      case NATIONALITY -> null;
      default -> type;
    };
  }
}
