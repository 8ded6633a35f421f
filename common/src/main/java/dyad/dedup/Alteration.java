package dyad.dedup;

/** What outlets do to an agency's text. */
public enum Alteration {
  /** Nothing but the headline. */
  HEADLINE_CHANGED,
  TAIL_CUT,
  /** "(Agency) - " before, "Reporting by …" after. */
  AGENCY_LINE_ADDED,
  /** A paragraph that the original does not have. */
  PARAGRAPH_INSERTED,
  /** The outlet's own lines before and after. */
  TEMPLATE_ADDED,
  QUOTES_NORMALISED,
  /** American to British words, or the other way round. */
  SPELLING_CHANGED
}
