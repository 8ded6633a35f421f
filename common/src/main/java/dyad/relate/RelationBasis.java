package dyad.relate;

/** What kind of word shows a relation, surest first. */
public enum RelationBasis {
  /** The verb of the main clause, or of what is reported. */
  VERB,
  /** A noun: "an Israeli attack on Lebanon", "ties with Chad". */
  NOUN,
  /** The verb of a side clause: "since Tirana split with Moscow". */
  SIDE_CLAUSE
}
