package dyad.link;

import dyad.model.MentionType;
import java.util.Comparator;

/**
 * A distinct form of the corpus, what linking works on instead of single mentions.
 *
 * @param type PERSON, ORGANIZATION or LOCATION
 * @param key {@link NameForm#key()}
 * @param country code that keeps homonyms apart (Georgia's and Illinois' Paris, two foreign
 *     ministries); empty for people and where none is known
 */
public record FormNode(MentionType type, String key, String country)
    implements Comparable<FormNode> {
  private static final Comparator<FormNode> ORDER =
      Comparator.comparing(FormNode::type)
          .thenComparing(FormNode::key)
          .thenComparing(FormNode::country);

  /** The node as one string; {@link #parse} reads it. */
  public String id() {
    return type + "|" + key + "|" + country;
  }

  /** The node that {@link #id()} wrote. */
  public static FormNode parse(String id) {
    int first = id.indexOf('|');
    int last = id.lastIndexOf('|');
    return new FormNode(
        MentionType.valueOf(id.substring(0, first)),
        id.substring(first + 1, last),
        id.substring(last + 1));
  }

  /** The name form that the key stands for. */
  public NameForm form() {
    return NameForm.ofKey(type, key);
  }

  @Override
  public int compareTo(FormNode other) {
    return ORDER.compare(this, other);
  }
}
