package dyad.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * B-cubed precision and recall of a clustering against labelled groups (Bagga and Baldwin 1998):
 * for each item, the share of its cluster that shares its label, and the share of its label that
 * shares its cluster; means over all labelled items.
 *
 * @param precision 0 to 1; NaN without items
 * @param recall 0 to 1; NaN without items
 * @param items how many labelled items were scored
 */
public record BCubed(double precision, double recall, int items) {

  /**
   * Scores the labelled items. An item that has a label but no cluster counts as a cluster of its
   * own; an item that has a cluster but no label is left out.
   *
   * @param gold label of each item
   * @param found cluster of each item
   */
  public static <K extends Comparable<K>> BCubed of(
      Map<K, ? extends Object> gold, Map<K, ? extends Object> found) {
    Map<Object, Integer> goldSizes = new HashMap<>();
    Map<Object, Integer> foundSizes = new HashMap<>();
    Map<Cell, Integer> cells = new HashMap<>();
    Map<K, Cell> cellOf = new TreeMap<>();
    gold.forEach(
        (item, label) -> {
          Object cluster = found.containsKey(item) ? found.get(item) : new Alone(item);
          Cell cell = new Cell(label, cluster);
          cellOf.put(item, cell);
          goldSizes.merge(label, 1, Integer::sum);
          foundSizes.merge(cluster, 1, Integer::sum);
          cells.merge(cell, 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Cell cell : cellOf.values()) {
      double shared = cells.get(cell);
      precision += shared / foundSizes.get(cell.cluster());
      recall += shared / goldSizes.get(cell.label());
    }
    int items = cellOf.size();
    return new BCubed(precision / items, recall / items, items);
  }

  /** Harmonic mean of precision and recall, 0 to 1; NaN without items. */
  public double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  private record Cell(Object label, Object cluster) {}

  private record Alone(Object item) {}
}
