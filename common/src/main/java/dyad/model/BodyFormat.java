package dyad.model;

/** How the body of a raw record is written. */
public enum BodyFormat {
  /** Plain text; lines matter. */
  PLAIN,
  /** An HTML fragment: the content field of a feed or an API. */
  HTML_FRAGMENT,
  /** A whole web page: main text, title, date and outlet are still to be found in it. */
  HTML_PAGE
}
