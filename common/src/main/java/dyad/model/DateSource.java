package dyad.model;

/** Where an article's publish date was found, most trusted first. */
public enum DateSource {
  /** A field of the input record. */
  RECORD,
  /** A date line at the head of the text, or the page's own metadata. */
  HEADER,
  /** A date inside the text, such as a dateline. */
  TEXT,
  URL,
  FILE_NAME,
  /** No believable date. */
  NONE
}
