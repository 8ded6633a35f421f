package dyad.outcome;

/**
 * What became of an input record: a value or a rejection with a reason. Bad data is never an
 * exception.
 */
public sealed interface Outcome<T> permits Accepted, Rejected {}
