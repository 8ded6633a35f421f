package dyad.model;

/**
 * A stretch of an article's text.
 *
 * @param startChar UTF-16 index of the first character in {@link Article#text()}
 * @param endChar UTF-16 index after the last character
 */
public record Section(SectionKind kind, int startChar, int endChar) {
  public Section {
    if (startChar < 0 || endChar < startChar) {
      throw new IllegalArgumentException(
          "Invalid section: end before start (" + startChar + ", " + endChar + ")");
    }
  }
}
