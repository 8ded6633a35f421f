package dyad.relate;

/** What a verb makes of what it governs; the resource compositions.tsv says what comes of it. */
enum VerbOperator {
  SAY,
  SEND,
  GIVE,
  WISH,
  RECEIVE,
  DENY,
  INTEND,
  START,
  STOP,
  EASE,
  CAUSE,
  FAIL,
  TRY
}
