package dyad.annotate;

import dyad.resource.OncePerJvm;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The immutable models and word lists of {@link TextTokenizer}, shared by a JVM's threads. */
final class TokenizerModels {
  final SentenceModel sentences;
  final TokenizerModel tokens;
  final Abbreviations abbreviations = Abbreviations.load();
  final HyphenParts hyphens = HyphenParts.load();

  private TokenizerModels(TokenizerConfig config) {
    try (InputStream sentenceBytes = ResourceLines.open(config.sentenceModel());
        InputStream tokenBytes = ResourceLines.open(config.tokenModel())) {
      sentences = new SentenceModel(sentenceBytes);
      tokens = new TokenizerModel(tokenBytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid models: " + config, e);
    }
  }

  static TokenizerModels of(TokenizerConfig config) {
    return OncePerJvm.get(config, TokenizerModels::new);
  }
}
