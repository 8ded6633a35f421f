package dyad.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sentences of one article with their names, brought from the code points of the tables to the
 * UTF-16 indexes of each sentence.
 */
public final class NamedSentences {
  /** Countries of one sentence that are related; longer lists are tables of results or members. */
  private static final int MAX_COUNTRIES = 20;

  private final String text;
  private final Map<Integer, Sentence> sentences = new TreeMap<>();
  private int lastPoint; // a code point of the text, and where it stands
  private int lastIndex;

  public NamedSentences(String text) {
    this.text = text;
  }

  /**
   * A sentence.
   *
   * @param number its position in the article
   * @param startPoint code points of the article before it
   * @param names with indexes into {@code text}
   */
  public record Sentence(
      int number, int startPoint, String section, String text, List<Named> names) {}

  /**
   * Adds a name; in the order of the text.
   *
   * @param from first code point of the sentence
   * @param to code point after its last
   * @param name with code points of the article for offsets; left out if not inside the sentence
   */
  public void add(int number, int from, int to, String section, Named name) {
    if (name.startChar() < from || name.endChar() > to) {
      return;
    }
    Sentence sentence =
        sentences.computeIfAbsent(
            number,
            n -> {
              int start = text.offsetByCodePoints(lastIndex, from - lastPoint);
              lastPoint = from;
              lastIndex = start;
              int end = text.offsetByCodePoints(start, to - from);
              return new Sentence(n, from, section, text.substring(start, end), new ArrayList<>());
            });
    String words = sentence.text();
    int start = words.offsetByCodePoints(0, name.startChar() - from);
    int end = words.offsetByCodePoints(start, name.endChar() - name.startChar());
    sentence.names().add(new Named(start, end, name.type(), name.country(), name.isTown()));
  }

  /** Sentences that name two countries and not too many, in order. */
  public List<Sentence> withTwoCountries() {
    return sentences.values().stream()
        .filter(
            sentence -> {
              long countries =
                  sentence.names().stream()
                      .map(Named::country)
                      .filter(country -> country != null)
                      .distinct()
                      .count();
              return countries >= 2 && countries <= MAX_COUNTRIES;
            })
        .toList();
  }
}
