package dyad.parse.html;

/**
 * A run of text between two borders of block elements (or two line breaks), in document order.
 *
 * @param text white space collapsed, never blank
 * @param linkChars how many of its characters stand inside links
 * @param tag name of the innermost block element around it
 * @param isHeading stands in h1 to h6
 * @param isListItem stands in a list item
 */
record Block(String text, int linkChars, String tag, boolean isHeading, boolean isListItem) {

  /** Share of characters inside links, 0 to 1. */
  double linkDensity() {
    return (double) linkChars / text.length();
  }
}
