package dyad.parse;

import dyad.model.SectionKind;
import java.time.Instant;
import java.util.List;

/**
 * An article whose parts are known, before its text is put together.
 *
 * @param title null if there is none
 * @param parts paragraphs after the title, in order
 * @param headerDates dates of header lines, in the order they stand
 */
record Draft(String title, List<Part> parts, List<Instant> headerDates) {

  /** One paragraph. */
  record Part(SectionKind kind, String text) {}

  /** Characters of all paragraphs, without the title. */
  int bodyChars() {
    int sum = 0;
    for (Part part : parts) {
      sum += part.text().length();
    }
    return sum;
  }
}
