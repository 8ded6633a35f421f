package dyad.annotate.tagger;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Labels for unlabelled text on which several models agree, so that a further model learns from it
 * too. What they find but are not sure of stays open.
 */
final class AgreedLabels {
  private static final double SURE = 0.9; // mean probability of the models for one span and type
  private static final double DOUBTFUL = 0.02; // below it, a span is as good as not found

  private final List<SequenceTagger> taggers;

  AgreedLabels(List<NameModel> models) {
    taggers = models.stream().map(SequenceTagger::new).toList();
  }

  LabelledDocument label(String id, NameDocument document) {
    Map<Tagged, Double> found = found(document);
    int[] allowed = new int[document.tokenCount()];
    Arrays.fill(allowed, 1 << TagSet.OUTSIDE);
    boolean[] sure = new boolean[allowed.length];
    List<Tagged> doubtful = new ArrayList<>();
    found.forEach(
        (name, probability) -> {
          if (probability >= SURE) {
            for (int t = name.firstToken(); t < name.endToken(); t++) {
              allowed[t] = 1 << TagSet.label(name.type(), t, name.firstToken(), name.endToken());
              sure[t] = true;
            }
          } else if (probability > DOUBTFUL) {
            doubtful.add(name);
          }
        });
    for (Tagged name : doubtful) {
      boolean free = true;
      for (int t = name.firstToken(); t < name.endToken(); t++) {
        free &= !sure[t];
      }
      if (free) {
        Arrays.fill(allowed, name.firstToken(), name.endToken(), Chain.ANY);
      }
    }
    return new LabelledDocument(id, document, allowed);
  }

  /** Mean probability of the models by span and type; the keys' own probability is 1. */
  private Map<Tagged, Double> found(NameDocument document) {
    Map<Tagged, Double> found =
        new TreeMap<>(
            Comparator.comparingInt(Tagged::firstToken)
                .thenComparingInt(Tagged::endToken)
                .thenComparing(Tagged::type));
    for (SequenceTagger tagger : taggers) {
      for (Tagged name : tagger.tag(document)) {
        found.merge(
            new Tagged(name.firstToken(), name.endToken(), name.type(), 1),
            name.probability() / taggers.size(),
            Double::sum);
      }
    }
    return found;
  }
}
