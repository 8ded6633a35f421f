package dyad.relate;

import dyad.resource.OncePerJvm;
import dyad.resource.ResourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;

/**
 * Parts of speech of a sentence's tokens: those of OpenNLP's tagger with a beam of one, which reads
 * no relation worse than its usual three. The model is log-linear, so that the weights of a word's
 * own features are added up once, and of a token only sums of its neighbourhood are left to add.
 * For one thread; the model is shared.
 */
final class PosTags {
  private static final String CLASSIFIER = "pos.model"; // its entry in the model file
  private static final String BEGIN = "S=begin";
  private static final int MOST_KEPT = 1 << 14; // words; then all are forgotten

  private final AbstractModel classifier;
  private final POSContextGenerator contexts;
  private final Map<String, Context> byFeature;
  private final Map<String, double[]> byWord = new HashMap<>();

  @SuppressWarnings("unchecked") // getDataStructures documents what it holds
  PosTags(PosConfig config) {
    POSModel model = OncePerJvm.get(config, PosTags::read);
    classifier = model.getArtifact(CLASSIFIER);
    byFeature = (Map<String, Context>) classifier.getDataStructures()[1];
    contexts = model.getFactory().getPOSContextGenerator(0);
  }

  /** A Universal Dependencies tag for each token. */
  String[] of(String[] tokens) {
    String[] tags = new String[tokens.length];
    String[] words = Arrays.stream(tokens).map(StringUtil::toLowerCase).toArray(String[]::new);
    double[] sums = new double[classifier.getNumOutcomes()];
    for (int i = 0; i < tokens.length; i++) {
      System.arraycopy(word(tokens[i]), 0, sums, 0, sums.length);
      for (int distance = 1; distance <= 2; distance++) {
        if (i >= distance) {
          add(sums, "p" + distance + "w=" + words[i - distance]);
        }
        if (i + distance < tokens.length) {
          add(sums, "n" + distance + "w=" + words[i + distance]);
        }
      }
      if (i <= 2) {
        add(sums, (i == 0 ? "" : "p" + i) + BEGIN);
      }
      if (i > 0) {
        add(sums, "t=" + tags[i - 1]);
      }
      if (i > 1) {
        add(sums, "t2=" + tags[i - 2] + "," + tags[i - 1]);
      }
      tags[i] = classifier.getOutcome(best(sums));
    }
    return tags;
  }

  /** Weights of what the tagger sees of a word alone: itself, its ends and its shape. */
  private double[] word(String token) {
    double[] known = byWord.get(token);
    if (known == null) {
      known = new double[classifier.getNumOutcomes()];
      for (String feature : contexts.getContext(0, new String[] {token}, new String[0], null)) {
        if (!feature.equals(BEGIN)) {
          add(known, feature);
        }
      }
      if (byWord.size() >= MOST_KEPT) {
        byWord.clear();
      }
      byWord.put(token, known);
    }
    return known;
  }

  private void add(double[] sums, String feature) {
    Context weights = byFeature.get(feature);
    if (weights != null) {
      int[] outcomes = weights.getOutcomes();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += weights.getParameters()[i];
      }
    }
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }

  private static POSModel read(PosConfig config) {
    try (InputStream bytes = ResourceLines.open(config.model())) {
      return new POSModel(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Invalid model: " + config, e);
    }
  }
}
