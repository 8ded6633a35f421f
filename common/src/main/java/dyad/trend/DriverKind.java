package dyad.trend;

/** What can move a country pair from one month to the next. */
public enum DriverKind {
  ENTITY,
  EVENT,
  KEYWORD
}
