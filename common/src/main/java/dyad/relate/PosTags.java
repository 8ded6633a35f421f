package dyad.relate;

import dyad.resource.OncePerJvm;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech of a sentence's tokens. For one thread; the model is shared. */
final class PosTags {
  private final POSTaggerME tagger;

  PosTags(PosConfig config) {
    tagger = new POSTaggerME(OncePerJvm.get(config, PosTags::read));
  }

  /** A Universal Dependencies tag for each token. */
  String[] of(String[] tokens) {
    return tagger.tag(tokens);
  }

  private static POSModel read(PosConfig config) {
    try (InputStream bytes = ResourceLines.open(config.model())) {
      return new POSModel(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid model: " + config, e);
    }
  }
}
