package dyad.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the form that stands for an entity: one of the most mentioned full forms. Counts are
 * compared by powers of four, then fewer words, then the alphabet, so that a few articles more do
 * not rename an entity.
 */
public final class CanonicalForm {
  private CanonicalForm() {}

  /**
   * A form in texts.
   *
   * @param nodeId {@link FormNode#id()} of the form that the text stands for
   * @param text as it stands there; null where it is a short form of another
   * @param count mentions, at least 1
   */
  public record Spelling(String nodeId, String text, long count) {}

  /**
   * The choice.
   *
   * @param node what the entity's id derives from
   * @param text its most frequent spelling, the entity's name
   */
  public record Choice(FormNode node, String text) {}

  /** The canonical form of an entity with these spellings, at least one. */
  public static Choice of(List<Spelling> spellings) {
    Map<String, Long> counts = new TreeMap<>();
    spellings.forEach(s -> counts.merge(s.nodeId(), s.count(), Long::sum));
    FormNode node =
        counts.entrySet().stream()
            .min(
                Comparator.comparing(
                        (Map.Entry<String, Long> e) -> rank(FormNode.parse(e.getKey())))
                    .thenComparing(e -> -magnitude(e.getValue()))
                    .thenComparing(e -> FormNode.parse(e.getKey()).form().tokens().size())
                    .thenComparing(Map.Entry::getKey))
            .map(e -> FormNode.parse(e.getKey()))
            .orElseThrow();
    String text =
        spellings.stream()
            .filter(s -> s.text() != null && s.nodeId().equals(node.id()))
            .min(
                Comparator.comparing((Spelling s) -> -s.count())
                    .thenComparing(s -> shouting(s.text()))
                    .thenComparing(Spelling::text))
            .map(Spelling::text)
            .orElse(node.key());
    return new Choice(node, text);
  }

  /** Full forms before single words, which may be an acronym or a surname. */
  private static int rank(FormNode node) {
    List<String> tokens = node.form().tokens();
    if (tokens.size() == 1) {
      return 2;
    }
    return tokens.stream().anyMatch(token -> token.length() == 1) ? 1 : 0;
  }

  private static int magnitude(long count) {
    return (63 - Long.numberOfLeadingZeros(count)) / 2;
  }

  private static int shouting(String text) {
    return text.chars().anyMatch(Character::isLowerCase) ? 0 : 1;
  }
}
