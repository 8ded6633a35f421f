package dyad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the words of news at large: makes the resource that {@link Background} reads. */
public final class BackgroundCounter {
  private static final int LEAST_DOCUMENTS = 3; // rarer words are as good as unknown
  private static final int SHORTEST_WORD = 3;

  private BackgroundCounter() {}

  /** Lines of the resource, comments included, in alphabetical order of the terms. */
  public static List<String> lines(Collection<String> texts) {
    Map<String, Integer> frequency = new TreeMap<>();
    for (String text : texts) {
      for (String term : terms(text)) {
        frequency.merge(term, 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How many of a collection of news articles use a word, a pair of neighbours or a number.");
    lines.add(
        "# Format: the stem, two stems, or digits; tab; articles. The first row is the number of all.");
    lines.add(
        "# Counted from Voice of America news and reference text of the Groningen Meaning Bank,");
    lines.add(
        "# public domain, by BackgroundCounter; terms of "
            + LEAST_DOCUMENTS
            + " articles and more.");
    lines.add("*\t" + texts.size());
    frequency.forEach(
        (term, count) -> {
          if (count >= LEAST_DOCUMENTS) {
            lines.add(term + '\t' + count);
          }
        });
    return lines;
  }

  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    String previous = null;
    for (String word : Words.of(text, StoryTerms.BODY_WORDS)) {
      if (Words.isNumber(word)) {
        terms.add(word);
      } else if (word.length() >= SHORTEST_WORD && !StopWords.contains(word)) {
        String stem = Stem.of(word);
        terms.add(stem);
        if (previous != null) {
          terms.add(previous + ' ' + stem);
        }
        previous = stem;
      }
    }
    return terms;
  }
}
