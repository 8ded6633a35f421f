package dyad.annotate;

import java.io.Serializable;

/**
 * Which sentence and token models to use.
 *
 * @param sentenceModel class path of an OpenNLP sentence model
 * @param tokenModel class path of an OpenNLP tokenizer model
 */
public record TokenizerConfig(String sentenceModel, String tokenModel) implements Serializable {
  /** The published English models (UD EWT) that the program depends on. */
  public static final TokenizerConfig ENGLISH =
      new TokenizerConfig(
          "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
}
