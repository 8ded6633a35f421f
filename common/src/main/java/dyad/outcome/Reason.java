package dyad.outcome;

/**
 * Every reason for which an input record is not accepted; the only list of them. None of them is a
 * clock's: the time of a record is bounded by its length, so that a slow machine rejects no more.
 */
public enum Reason {
  /** The file or directory could not be opened or listed, or broke off while being read. */
  UNREADABLE,
  /** No text at all. */
  EMPTY,
  /** Fewer characters of body than asked for. */
  TOO_SHORT,
  /** File, record or decompressed size above its limit. */
  TOO_LARGE,
  /** Not what its format promises: invalid JSON, broken XML, a record cut off. */
  MALFORMED,
  /** Binary data, or a container that is not read. */
  UNSUPPORTED_FORMAT,
  /** Written in a language that was not asked for. */
  UNSUPPORTED_LANGUAGE,
  /** XML that declares entities or refers to external ones. */
  UNSAFE,
  /** Published before --since or after --until. */
  OUT_OF_RANGE
}
