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

  /** Adds a paragraph that opens with a dateline of {@code end} characters. */
  void paragraphWithDateline(String paragraph, int end, int bodyStart) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(paragraph);
    sections.add(new Section(SectionKind.DATELINE, start, start + end));
    if (bodyStart < paragraph.length()) {
      sections.add(new Section(SectionKind.BODY, start + bodyStart, text.length()));
    }
  }

  String text() {
    return text.toString();
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }
}
