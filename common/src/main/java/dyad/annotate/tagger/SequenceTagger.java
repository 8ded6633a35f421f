package dyad.annotate.tagger;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels the tokens of documents. Keeps buffers: not safe for use by several threads. */
final class SequenceTagger {
  private final WordCache words;
  private final Features features = new Features();
  private final Chain chain;
  private final FeatureCache cache;
  private final int[] sums = new int[NameModel.STRIDE];

  SequenceTagger(NameModel model) {
    words = new WordCache(model.lexicon);
    chain = new Chain(model.transitions);
    cache = new FeatureCache(model);
  }

  /** A name as the tagger sees it: tokens, type and the probability of both. */
  record Tagged(int firstToken, int endToken, MentionType type, double probability) {}

  /** Names in text order. */
  List<Tagged> tag(NameDocument document) {
    DocumentView view = new DocumentView(document, words);
    List<Tagged> found = new ArrayList<>();
    for (int[] segment : view.segments()) {
      tagSegment(view, segment[0], segment[1], segment[2], found);
    }
    return found;
  }

  /** Names of the last sentence, for which the others are only memory. */
  List<Tagged> tagLastSentence(NameDocument document) {
    DocumentView view = new DocumentView(document, words);
    int last = document.sentenceCount() - 1;
    List<Tagged> found = new ArrayList<>();
    for (int[] segment : view.segments()) {
      if (segment[2] == last) {
        tagSegment(view, segment[0], segment[1], last, found);
      }
    }
    return found;
  }

  private void tagSegment(DocumentView view, int first, int end, int sentence, List<Tagged> found) {
    float[] emissions = chain.begin(end - first);
    for (int t = first; t < end; t++) {
      features.write(view, sentence, t);
      score(emissions, (t - first) * TagSet.SIZE);
    }
    int[] labels = chain.best();
    boolean summed = false;
    int t = 0;
    while (t < labels.length) {
      if (labels[t] == TagSet.OUTSIDE) {
        t++;
        continue;
      }
      int start = t;
      while (!TagSet.closed(labels[t])) {
        t++;
      }
      t++;
      if (!summed) {
        chain.sum(null);
        summed = true;
      }
      int[] span = Arrays.copyOfRange(labels, start, t);
      found.add(
          new Tagged(
              first + start, first + t, TagSet.type(span[0]), chain.probability(start, span)));
    }
  }

  private void score(float[] emissions, int at) {
    cache.sum(features.buffer(), features.size(), sums);
    for (int y = 0; y < TagSet.SIZE; y++) {
      emissions[at + y] = sums[y] * NameModel.STEP;
    }
  }
}
