package dyad.cluster;

import dyad.resource.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common words are in news at large. A folder of few articles cannot tell by itself which of
 * the words that two of them share are telling and which stand in every article; here it is known.
 */
final class Background {
  private static final String RESOURCE = "/dyad/cluster/background.tsv";

  /** Articles from which on a corpus speaks for itself: its rare words then have rare counts. */
  private static final double ENOUGH_DOCUMENTS = 1_000;

  private final int documents;
  private final Map<Integer, Integer> frequency = new HashMap<>();

  private Background(List<String> lines) {
    documents = Integer.parseInt(lines.get(0).split("\t", -1)[1]);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      String[] words = columns[0].split(" ", -1);
      int key =
          words.length == 2
              ? TermKey.bigram(words[0], words[1])
              : Words.isNumber(words[0]) ? TermKey.number(words[0]) : TermKey.word(words[0]);
      frequency.put(key, Integer.parseInt(columns[1]));
    }
  }

  static Background shared() {
    return Holder.INSTANCE;
  }

  /**
   * What one background article counts beside the corpus's own: together they make {@link
   * #ENOUGH_DOCUMENTS}; 0 for a corpus that has enough of its own.
   */
  double weight(long corpusDocuments) {
    return Math.max(0, ENOUGH_DOCUMENTS - corpusDocuments) / documents;
  }

  /** Articles of the background. */
  int documents() {
    return documents;
  }

  /** Those of them in which the term occurs. */
  int documentFrequency(int key) {
    return frequency.getOrDefault(key, 0);
  }

  private static final class Holder {
    static final Background INSTANCE = new Background(ResourceLines.read(RESOURCE));
  }
}
