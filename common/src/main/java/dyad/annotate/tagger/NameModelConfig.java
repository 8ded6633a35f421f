package dyad.annotate.tagger;

import java.io.Serializable;

/**
 * Which model finds names.
 *
 * @param file path of a model of the user's, OpenNLP's or one of {@code train-names}; null for the
 *     one that the program ships
 */
public record NameModelConfig(String file) implements Serializable {
  public static final NameModelConfig SHIPPED = new NameModelConfig(null);
}
