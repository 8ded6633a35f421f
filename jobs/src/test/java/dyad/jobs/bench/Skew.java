package dyad.jobs.bench;

/** What a generated corpus has far too much of. */
public enum Skew {
  NONE,
  /** One event has 30 % of the articles. */
  EVENT,
  /** One country pair is in 60 % of the articles. */
  PAIR,
  /** One outlet has 90 % of the articles. */
  OUTLET;

  static final double EVENT_SHARE = 0.3;
  static final double PAIR_SHARE = 0.6;
  static final double OUTLET_SHARE = 0.9;
}
