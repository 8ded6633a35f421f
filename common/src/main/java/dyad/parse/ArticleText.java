package dyad.parse;

import dyad.model.Section;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Puts an article's text together and remembers which stretch is what. */
final class ArticleText {
  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();

  /** Adds a paragraph; neighbours of one kind share a section. */
  void paragraph(SectionKind kind, String paragraph) {
    boolean isFirst = text.isEmpty();
    if (!isFirst) {
      text.append('\n');
    }
    Section last = isFirst ? null : sections.get(sections.size() - 1);
    int start = text.length();
    text.append(paragraph);
    if (last != null && last.kind() == kind) {
      sections.set(sections.size() - 1, new Section(kind, last.startChar(), text.length()));
    } else {
      sections.add(new Section(kind, start, text.length()));
    }
  }

  /**
   * Adds a paragraph of the body that holds a dateline.
   *
   * @param start index in the paragraph of the dateline's first character
   * @param end index after its last
   * @param bodyStart index of the first character of the body after it
   */
  void paragraphWithDateline(String paragraph, int start, int end, int bodyStart) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int offset = text.length();
    text.append(paragraph);
    int before = start;
    while (before > 0 && paragraph.charAt(before - 1) == ' ') {
      before--;
    }
    if (before > 0) {
      sections.add(new Section(SectionKind.BODY, offset, offset + before));
    }
    sections.add(new Section(SectionKind.DATELINE, offset + start, offset + end));
    if (bodyStart < paragraph.length()) {
      sections.add(new Section(SectionKind.BODY, offset + bodyStart, text.length()));
    }
  }

  String text() {
    return text.toString();
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }
}
