package dyad.dedup;

import java.util.List;

/**
 * The part of an article that copies share: not its headline, dateline or page furniture, which
 * every outlet writes anew.
 */
public final class BodyText {
  private static final List<String> LEFT_OUT = List.of("HEADLINE", "DATELINE", "BOILERPLATE");

  private BodyText() {}

  /**
   * A stretch of the text.
   *
   * @param kind name of a {@link dyad.model.SectionKind}
   * @param start first code point
   * @param end code point after the last
   */
  public record Stretch(String kind, int start, int end) {}

  /**
   * The body of an article; the whole text after the title when no section is left.
   *
   * @param title headline; null if there is none
   */
  public static String of(String title, String text, List<Stretch> stretches) {
    StringBuilder body = new StringBuilder();
    int index = 0; // UTF-16
    int codePoint = 0;
    for (Stretch stretch : stretches) {
      int start = text.offsetByCodePoints(index, stretch.start() - codePoint);
      int end = text.offsetByCodePoints(start, stretch.end() - stretch.start());
      if (!LEFT_OUT.contains(stretch.kind())) {
        body.append(text, start, end).append('\n');
      }
      index = end;
      codePoint = stretch.end();
    }
    if (!body.toString().isBlank()) {
      return body.toString();
    }
    boolean titled = title != null && text.startsWith(title);
    return titled ? text.substring(title.length()) : text;
  }
}
