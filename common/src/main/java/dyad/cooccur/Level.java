package dyad.cooccur;

/** The stretch of text inside which two names count as together. */
public enum Level {
  SENTENCE,
  PARAGRAPH,
  /** The whole article. */
  DOCUMENT
}
