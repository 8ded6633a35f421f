package dyad.relate;

import dyad.resource.OncePerJvm;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/** Parts of speech of a sentence's tokens. For one thread; the model is shared. */
final class PosTags {
  /** One path instead of OpenNLP's three: twice as fast, and no relation is read worse for it. */
  private static final int BEAM = 1;

  private static final String CLASSIFIER = "pos.model"; // its entry in the model file

  private final BeamSearch search;
  private final POSContextGenerator contexts;
  private final SequenceValidator<String> validator;

  PosTags(PosConfig config) {
    POSModel model = OncePerJvm.get(config, PosTags::read);
    MaxentModel classifier = model.getArtifact(CLASSIFIER);
    search = new BeamSearch(BEAM, classifier, 0);
    contexts = model.getFactory().getPOSContextGenerator(BEAM);
    validator = model.getFactory().getSequenceValidator();
  }

  /** A Universal Dependencies tag for each token. */
  String[] of(String[] tokens) {
    return search
        .bestSequence(tokens, new Object[0], contexts, validator)
        .getOutcomes()
        .toArray(new String[0]);
  }

  private static POSModel read(PosConfig config) {
    try (InputStream bytes = ResourceLines.open(config.model())) {
      return new POSModel(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid model: " + config, e);
    }
  }
}
