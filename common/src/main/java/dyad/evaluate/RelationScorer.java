package dyad.evaluate;

import dyad.relate.EventCategory;
import dyad.relate.QuadClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Scores relations between countries, sentence by sentence. */
public final class RelationScorer {
  /**
   * A relation as found.
   *
   * @param directed {@code SRC>TGT}
   * @param verb the word that shows it
   */
  public record Finding(String directed, EventCategory category, String verb) {}

  /**
   * A sentence with something wrong.
   *
   * @param cost pairs missed or wrongly found, and half of each that has the wrong quad class
   */
  public record Mistake(String id, double cost, String what, String sentence) {}

  private final List<Counts> pairs = new ArrayList<>();
  private final List<Counts> undirected = new ArrayList<>();
  private final List<Counts> quads = new ArrayList<>();
  private final List<Counts> categories = new ArrayList<>();
  private final Map<QuadClass, Map<QuadClass, Integer>> confusion = new EnumMap<>(QuadClass.class);
  private final List<Mistake> mistakes = new ArrayList<>();

  /** Adds a sentence. */
  public void add(RelationGold gold, List<Finding> findings, String sentence) {
    Map<String, Finding> found = new TreeMap<>();
    findings.forEach(f -> found.putIfAbsent(f.directed(), f));
    pairs.add(counts(gold.directed(), found.keySet()));
    undirected.add(counts(undirected(gold.directed()), undirected(found.keySet())));
    List<String> wrong = new ArrayList<>();
    double cost = 0;
    int rightQuads = 0;
    int rightCategories = 0;
    int shared = 0;
    for (Finding finding : found.values()) {
      if (!gold.directed().contains(finding.directed())) {
        wrong.add("+" + describe(finding));
        cost++;
        continue;
      }
      shared++;
      QuadClass expected = gold.category().quad();
      QuadClass read = finding.category().quad();
      confusion
          .computeIfAbsent(expected, q -> new EnumMap<>(QuadClass.class))
          .merge(read, 1, Integer::sum);
      rightCategories += finding.category() == gold.category() ? 1 : 0;
      if (expected == read) {
        rightQuads++;
      } else {
        wrong.add("~" + describe(finding) + " for " + gold.category());
        cost += 0.5;
      }
    }
    for (String missed : gold.directed()) {
      if (!found.containsKey(missed)) {
        wrong.add("-" + missed + " " + gold.category());
        cost++;
      }
    }
    quads.add(new Counts(rightQuads, shared - rightQuads, 0));
    categories.add(new Counts(rightCategories, shared - rightCategories, 0));
    if (!wrong.isEmpty()) {
      mistakes.add(new Mistake(gold.id(), cost, String.join(", ", wrong), sentence));
    }
  }

  private static String describe(Finding finding) {
    return finding.directed() + " " + finding.category() + " (" + finding.verb() + ")";
  }

  private static Counts counts(Set<String> gold, Set<String> found) {
    long shared = gold.stream().filter(found::contains).count();
    return new Counts(shared, found.size() - shared, gold.size() - shared);
  }

  private static Set<String> undirected(Set<String> directed) {
    Set<String> pairs = new TreeSet<>();
    for (String pair : directed) {
      String[] sides = pair.split(">", -1);
      boolean inOrder = sides[0].compareTo(sides[1]) < 0;
      pairs.add(inOrder ? pair : sides[1] + ">" + sides[0]);
    }
    return pairs;
  }

  /** F of directed pairs, 0 to 1; NaN when there is nothing. */
  public double directedF1() {
    return total(pairs).f1();
  }

  /**
   * Share of the directed pairs rightly found whose quad class is right; NaN when none is found.
   */
  public double quadAccuracy() {
    return total(quads).precision();
  }

  /** Measures with their 95 % intervals, and the table of quad classes. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    Counts all = total(pairs);
    lines.add(
        String.format(
            Locale.ROOT,
            "directed pairs     P %.3f R %.3f F %s (%.0f right, %.0f wrong, %.0f missed)",
            all.precision(),
            all.recall(),
            measured(pairs, Counts::f1),
            all.truePositives(),
            all.falsePositives(),
            all.falseNegatives()));
    lines.add("undirected pairs   F " + measured(undirected, Counts::f1));
    lines.add("quad class of those found, accuracy " + measured(quads, Counts::precision));
    lines.add("category of those found, accuracy   " + measured(categories, Counts::precision));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-22s%8s%8s%8s%8s",
            "labelled \\ found",
            "V.COOP",
            "M.COOP",
            "V.CONF",
            "M.CONF"));
    for (QuadClass expected : QuadClass.values()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", expected));
      for (QuadClass read : QuadClass.values()) {
        int count = confusion.getOrDefault(expected, Map.of()).getOrDefault(read, 0);
        line.append(String.format(Locale.ROOT, "%8d", count));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Sentences with something wrong, costliest first. */
  public List<Mistake> mistakes() {
    List<Mistake> sorted = new ArrayList<>(mistakes);
    sorted.sort(
        (a, b) ->
            a.cost() == b.cost() ? a.id().compareTo(b.id()) : Double.compare(b.cost(), a.cost()));
    return sorted;
  }

  private static String measured(List<Counts> items, ToDoubleFunction<Counts> measure) {
    double[] interval = Bootstrap.interval(items, measure);
    return String.format(
        Locale.ROOT,
        "%.3f [%.3f, %.3f]",
        measure.applyAsDouble(total(items)),
        interval[0],
        interval[1]);
  }

  private static Counts total(List<Counts> items) {
    return items.stream().reduce(Counts.NONE, Counts::plus);
  }
}
