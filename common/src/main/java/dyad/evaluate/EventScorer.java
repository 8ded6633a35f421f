package dyad.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well articles were put into events, against labels: the usual measures of a clustering. Only
 * labelled articles count; one without an event is an event of its own.
 *
 * @param bCubed precision and recall as an article sees them
 * @param pairs pairs of articles in one event
 * @param nmi normalised mutual information, arithmetic mean of the entropies, 0 to 1; 1 when both
 *     sides have one group
 * @param ari adjusted Rand index (Hubert and Arabie 1985), at most 1; 0 is chance
 * @param labelCount labelled events
 * @param eventCount found events
 * @param largestLabel articles of the largest labelled event
 * @param largestEvent labelled articles of the largest found event
 */
public record EventScorer(
    BCubed bCubed,
    Counts pairs,
    double nmi,
    double ari,
    int labelCount,
    int eventCount,
    long largestLabel,
    long largestEvent) {

  /** Scores events, both sides given as group of each article. */
  public static EventScorer of(Map<String, String> labels, Map<String, String> events) {
    Map<String, Long> bySide = new HashMap<>();
    Map<String, Long> byEvent = new HashMap<>();
    Map<Cell, Long> byBoth = new HashMap<>();
    new TreeMap<>(labels)
        .forEach(
            (article, label) -> {
              String event = events.get(article);
              Cell cell = new Cell(label, event == null ? "" : event, event == null ? article : "");
              bySide.merge(label, 1L, Long::sum);
              byEvent.merge(cell.event + '\t' + cell.alone, 1L, Long::sum);
              byBoth.merge(cell, 1L, Long::sum);
            });
    double both = pairsOf(byBoth.values());
    double labelled = pairsOf(bySide.values());
    double found = pairsOf(byEvent.values());
    return new EventScorer(
        BCubed.of(labels, events),
        new Counts(both, found - both, labelled - both),
        nmi(labels.size(), bySide.values(), byEvent.values(), byBoth.values()),
        ari(labels.size(), both, labelled, found),
        bySide.size(),
        byEvent.size(),
        largest(bySide.values()),
        largest(byEvent.values()));
  }

  private record Cell(String label, String event, String alone) {}

  private static double pairsOf(Collection<Long> sizes) {
    return sizes.stream().sorted().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static long largest(Collection<Long> sizes) {
    return sizes.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Mutual information is the sum of both entropies less the joint one. */
  private static double nmi(
      int items, Collection<Long> labels, Collection<Long> events, Collection<Long> both) {
    double ofLabels = entropy(items, labels);
    double ofEvents = entropy(items, events);
    double mean = (ofLabels + ofEvents) / 2;
    return mean == 0 ? 1 : (ofLabels + ofEvents - entropy(items, both)) / mean;
  }

  private static double entropy(int items, Collection<Long> sizes) {
    return sizes.stream()
        .sorted()
        .mapToDouble(size -> -(double) size / items * Math.log((double) size / items))
        .sum();
  }

  private static double ari(int items, double both, double labelled, double found) {
    double all = items * (items - 1.0) / 2;
    double expected = labelled * found / all;
    double highest = (labelled + found) / 2;
    return highest == expected ? 1 : (both - expected) / (highest - expected);
  }
}
