package dyad.annotate.tagger;

/** The lists that words and phrases may be on; the numbers are part of the model's format. */
enum WordList {
  FORENAME(0),
  SURNAME(1),
  COUNTRY(2),
  NATIONALITY(3),
  BIG_CITY(4),
  SMALL_CITY(5),
  ORGANIZATION_WORD(6),
  TITLE(7),
  PLACE_WORD(8),
  REGION(9),
  ORGANIZATION(10),
  COMPANY_ENDING(11),
  LEADER(12),
  CALENDAR(13),
  /** Words in lower case and marks that stand inside of names: of, the, &. */
  INNER(14),
  /** Words in lower case that begin names: bin, al, de. */
  LOWER_START(15),
  /** Words in lower case that end names. */
  LOWER_END(16),
  TEAM_WORD(17),
  PERSON_DESCRIPTION(18),
  /** Phrases that hold a name and are none: events, dishes, treaties. */
  NO_NAME(19);

  private final int bit;

  WordList(int number) {
    bit = 1 << number;
  }

  int bit() {
    return bit;
  }
}
