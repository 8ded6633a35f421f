package dyad.relate;

import java.io.Serializable;

/**
 * Which model tells parts of speech.
 *
 * @param model class path of an OpenNLP part-of-speech model with Universal Dependencies tags,
 *     trained on the features that OpenNLP takes when it is told nothing else
 */
public record PosConfig(String model) implements Serializable {
  /** The published English model (UD EWT) that the program depends on. */
  public static final PosConfig ENGLISH = new PosConfig("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
}
