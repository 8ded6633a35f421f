package dyad.relate;

/**
 * A finite verb with what stands before and behind it.
 *
 * @param verb index of its verb group
 * @param start first token of what may be its subject
 * @param end token after what may be its objects
 * @param link how it hangs together with the clause before it
 * @param isSubjectShared whether its subject stands before an earlier clause
 */
record Clause(int verb, int start, int end, Link link, boolean isSubjectShared) {
  enum Link {
    /** The main clause, or one beside it. */
    MAIN,
    /** What is said, demanded, agreed: "said that …". */
    CONTENT,
    /** "who signed the treaty". */
    RELATIVE,
    /** "after …", "because …". */
    SIDE,
    /** "if …", "unless …". */
    CONDITION
  }

  Clause endingAt(int token) {
    return new Clause(verb, start, token, link, isSubjectShared);
  }
}
