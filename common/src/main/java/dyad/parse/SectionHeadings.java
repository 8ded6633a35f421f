package dyad.parse;

import dyad.model.SectionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The headings of {@code section-headings.tsv}. Thread-safe. */
final class SectionHeadings {
  private static final int MAX_CHARS = 40; // the longest heading with room to spare

  /** How far a heading reaches; see the resource. */
  enum Scope {
    LIST,
    NEXT,
    END
  }

  /**
   * A line that heads a part.
   *
   * @param kind null when what it heads is furniture
   */
  record Heading(SectionKind kind, Scope scope) {}

  private final Map<String, Heading> headings = new HashMap<>();

  private SectionHeadings() {}

  static SectionHeadings load() {
    SectionHeadings headings = new SectionHeadings();
    for (String[] row : TsvResource.rows("section-headings.tsv", 6)) {
      SectionKind kind = row[1].equals("FURNITURE") ? null : SectionKind.valueOf(row[1]);
      headings.headings.put(Glob.fold(row[0]), new Heading(kind, Scope.valueOf(row[2])));
    }
    return headings;
  }

  /** The heading that the whole line is. */
  Optional<Heading> find(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String folded = Glob.fold(line);
    String bare = folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    return Optional.ofNullable(headings.get(bare));
  }
}
