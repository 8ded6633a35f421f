package dyad.annotate.tagger;

import dyad.annotate.tagger.SequenceTagger.Tagged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The tagger behind OpenNLP's interface, sentence by sentence. It remembers the sentences of the
 * document so far; {@link #clearAdaptiveData()} begins the next document. Where the whole article
 * is at hand {@link TaggerNameFinder} finds more.
 */
public final class SentenceNameFinder implements TokenNameFinder {
  private static final int MEMORY = 40; // sentences; each costs as much again at every call

  private final SequenceTagger tagger;
  private final Deque<String[]> memory = new ArrayDeque<>();

  public SentenceNameFinder(NameModel model) {
    tagger = new SequenceTagger(model);
  }

  @Override
  public Span[] find(String[] tokens) {
    memory.addLast(tokens.clone());
    if (memory.size() > MEMORY) {
      memory.removeFirst();
    }
    NameDocument document = NameDocument.of(new ArrayList<>(memory));
    int offset = document.firstToken(document.sentenceCount() - 1);
    List<Span> spans = new ArrayList<>();
    for (Tagged name : tagger.tagLastSentence(document)) {
      spans.add(
          new Span(
              name.firstToken() - offset,
              name.endToken() - offset,
              name.type().name().toLowerCase(Locale.ROOT),
              name.probability()));
    }
    return spans.toArray(Span[]::new);
  }

  @Override
  public void clearAdaptiveData() {
    memory.clear();
  }
}
