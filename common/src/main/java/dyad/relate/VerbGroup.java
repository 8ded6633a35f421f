package dyad.relate;

/**
 * A verb with its auxiliaries: "has not been attacked".
 *
 * @param start first token
 * @param main token of the verb that carries the meaning; the last auxiliary if there is none
 * @param lemma base form of that verb
 * @param kind how it stands in the sentence
 * @param mood what its modal verb says
 */
record VerbGroup(
    int start, int main, String lemma, Kind kind, Mood mood, boolean isNegated, boolean isPassive) {
  enum Kind {
    FINITE,
    /** "to attack". */
    INFINITIVE,
    /** "attacking", without an auxiliary. */
    GERUND,
    /** "attacked by", without an auxiliary, behind what it describes. */
    PARTICIPLE
  }

  enum Mood {
    PLAIN,
    /** will, shall, would: announced. */
    FUTURE,
    /** must, should, ought: demanded. */
    OBLIGATION,
    /** may, might, could, can: possible. */
    POSSIBILITY
  }

  boolean isFinite() {
    return kind == Kind.FINITE;
  }
}
