package dyad.evaluate;

import dyad.annotate.TokenizedText;
import dyad.model.MentionType;
import java.util.List;

/**
 * A text whose names are known.
 *
 * @param id of the article
 * @param names in text order
 */
public record LabelledText(String id, TokenizedText text, List<Name> names) {
  /**
   * A name by its place.
   *
   * @param start UTF-16 index of its first character
   * @param end UTF-16 index after its last character
   */
  public record Name(int start, int end, MentionType type) {}
}
