package dyad.model;

/** The part of an article that a stretch of its text belongs to. */
public enum SectionKind {
  HEADLINE,
  /** Place and agency before the first sentence: it places the reporter, not the story. */
  DATELINE,
  /** Highlights and bullet summaries, often machine-made. */
  SUMMARY,
  BODY,
  OPINION,
  /** Page furniture that could not be cut out of the text. */
  BOILERPLATE
}
