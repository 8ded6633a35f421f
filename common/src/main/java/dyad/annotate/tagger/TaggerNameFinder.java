package dyad.annotate.tagger;

import dyad.annotate.NameFinder;
import dyad.annotate.NameSpan;
import dyad.annotate.TokenizedText;
import dyad.annotate.tagger.SequenceTagger.Tagged;
import java.util.ArrayList;
import java.util.List;

/** Finds names with a trained tagger, article by article. */
public final class TaggerNameFinder implements NameFinder {
  private final NameModel model;
  private final SequenceTagger tagger;

  public TaggerNameFinder(NameModel model) {
    this.model = model;
    tagger = new SequenceTagger(model);
  }

  @Override
  public List<NameSpan> find(TokenizedText text) {
    NameDocument document = NameDocument.of(text);
    List<Tagged> tagged = new DocumentRules(document, tagger.tag(document)).apply();
    FullNames fullNames = new FullNames(document, tagged);
    List<NameSpan> found = new ArrayList<>(tagged.size());
    for (int k = 0; k < tagged.size(); k++) {
      Tagged name = tagged.get(k);
      found.add(
          new NameSpan(
              name.firstToken(),
              name.endToken(),
              name.type(),
              model.calibration.apply(name.probability()),
              fullNames.of(k)));
    }
    return found;
  }
}
