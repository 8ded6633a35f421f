package dyad.evaluate;

import dyad.evaluate.CountryGold.Labelled;
import dyad.gazetteer.Atoms;
import dyad.gazetteer.Gazetteer;
import dyad.gazetteer.SenseKind;
import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Scores coded mentions against labelled articles: countries per article, mention by mention, by
 * basis, by country, pairs, and how far confidence can be trusted. Articles are added one by one,
 * in any order.
 */
public final class CountryScorer {
  private static final int RELIABILITY_BINS = 10;

  /** Measures taken per article, each its own list of counts. */
  public enum Measure {
    NAMED,
    /** As NAMED, and countries that the name of a state organ spells out: U.S. Navy. */
    SPELLED,
    ANY_PLACE,
    MENTION,
    FOCUS,
    PAIR
  }

  /**
   * A wrong decision, for the list of costliest errors.
   *
   * @param weight how much it costs: the number of such decisions in the article
   */
  public record Mistake(
      Measure measure, String articleId, String what, String sentence, double weight) {}

  private final Map<Measure, List<Counts>> counts = new TreeMap<>();
  private final Map<CountryBasis, Counts> byBasis = new TreeMap<>();
  private final Map<String, Counts> byCountry = new TreeMap<>();
  private final double[] binTotal = new double[RELIABILITY_BINS];
  private final double[] binRight = new double[RELIABILITY_BINS];
  private final double[] binConfidence = new double[RELIABILITY_BINS];
  private final List<Mistake> errors = new ArrayList<>();

  /** Counts of set decisions. */
  public static Counts compare(Collection<String> gold, Collection<String> found) {
    Set<String> right = new HashSet<>(gold);
    right.retainAll(found);
    return new Counts(right.size(), found.size() - right.size(), gold.size() - right.size());
  }

  /** All pairs of a set of codes, each smaller-larger. */
  public static Set<String> pairs(Collection<String> codes) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(codes));
    Set<String> result = new TreeSet<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        result.add(sorted.get(i) + "-" + sorted.get(j));
      }
    }
    return result;
  }

  /** Adds an article labelled with countries per article: named outright and of any place. */
  public void addArticle(CountryGold gold, String text, List<Mention> mentions, double bound) {
    Set<String> named = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.country() != null && mention.confidence() >= bound) {
        if (CountryGold.isOutright(mention.basis())) {
          named.add(mention.country());
        }
        if (CountryGold.isPlace(mention.basis())) {
          places.add(mention.country());
        }
      }
    }
    List<Mention> outright =
        mentions.stream().filter(m -> CountryGold.isOutright(m.basis())).toList();
    List<Mention> placing = mentions.stream().filter(m -> CountryGold.isPlace(m.basis())).toList();
    addSets(Measure.NAMED, gold.id(), text, outright, gold.named(), named);
    addSets(Measure.ANY_PLACE, gold.id(), text, placing, gold.places(), places);
  }

  /** Adds an article labelled with what it is about. */
  public void addFocus(CountryGold gold, List<String> focus) {
    add(Measure.FOCUS, compare(gold.focus(), focus));
    add(Measure.PAIR, compare(pairs(gold.focus()), pairs(focus)));
  }

  /** Adds sets of pairs that were found and expected. */
  public void addPairs(Collection<String> gold, Collection<String> found) {
    add(Measure.PAIR, compare(gold, found));
  }

  /**
   * Adds an article's labelled mentions of the types COUNTRY, NATIONALITY and LOCATION, and seats
   * of governments of any type. A mention is right when its offsets and its country agree.
   */
  public void addMentions(CountryGold gold, String text, List<Mention> mentions) {
    Map<Long, Labelled> expected = new HashMap<>();
    double lost = 0;
    for (Labelled label : gold.mentions()) {
      if (label.country() != null && isScored(label.type(), label.basis())) {
        if (label.start() == LabelPlacer.NOWHERE) {
          lost++;
          tally(label.basis(), label.country(), new Counts(0, 0, 1));
        } else {
          expected.put(key(label.start(), label.end()), label);
        }
      }
    }
    double right = 0;
    double wrong = 0;
    Set<Long> hit = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.country() == null || !isScored(mention.type(), mention.basis())) {
        continue;
      }
      long key = key(mention.startChar(), mention.endChar());
      Labelled label = expected.get(key);
      boolean correct = label != null && label.country().equals(mention.country());
      reliability(mention.confidence(), correct);
      if (correct) {
        right++;
        hit.add(key);
        tally(label.basis(), label.country(), new Counts(1, 0, 0));
      } else {
        wrong++;
        tally(mention.basis(), mention.country(), new Counts(0, 1, 0));
        errors.add(
            new Mistake(
                Measure.MENTION,
                gold.id(),
                "+" + mention.surface() + "=" + mention.country() + "/" + mention.basis(),
                around(text, mention.startChar(), mention.endChar()),
                1));
      }
    }
    for (Map.Entry<Long, Labelled> entry : expected.entrySet()) {
      if (!hit.contains(entry.getKey())) {
        Labelled label = entry.getValue();
        tally(label.basis(), label.country(), new Counts(0, 0, 1));
        errors.add(
            new Mistake(
                Measure.MENTION,
                gold.id(),
                "-" + label.surface() + "=" + label.country() + "/" + label.basis(),
                around(text, label.start(), label.end()),
                1));
      }
    }
    add(Measure.MENTION, new Counts(right, wrong, lost + expected.size() - right));
  }

  /**
   * Adds an article whose labels are places without type. Such labels take the U.S. of U.S. Navy
   * for a country named outright, where dyad has one organ. For the reliability table: of the
   * mentions that stand exactly where a label does, those with the label's country count as right
   * in the reliability table. Mentions elsewhere say nothing, since such labels are not complete.
   */
  public void addPlaces(CountryGold gold, String text, List<Mention> mentions) {
    Set<String> spelled = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.country() != null
          && (CountryGold.isOutright(mention.basis()) || isSpelledOrgan(mention))) {
        spelled.add(mention.country());
      }
    }
    addSets(Measure.SPELLED, gold.id(), text, mentions, gold.named(), spelled);
    Map<Long, Labelled> expected = new HashMap<>();
    for (Labelled label : gold.mentions()) {
      if (label.country() != null) {
        expected.put(key(label.start(), label.end()), label);
      }
    }
    for (Mention mention : mentions) {
      Labelled label = expected.get(key(mention.startChar(), mention.endChar()));
      if (label != null && mention.country() != null && CountryGold.isPlace(mention.basis())) {
        boolean right = label.country().equals(mention.country());
        reliability(mention.confidence(), right);
        if (!right) {
          errors.add(
              new Mistake(
                  Measure.MENTION,
                  gold.id(),
                  mention.surface() + " " + mention.country() + " for " + label.country(),
                  around(text, mention.startChar(), mention.endChar()),
                  1));
        }
      }
    }
  }

  /** Sum of a measure's counts. */
  public Counts total(Measure measure) {
    return counts.getOrDefault(measure, List.of()).stream().reduce(Counts.NONE, Counts::plus);
  }

  /** Every wrong decision so far on what is labelled, costliest first. */
  public List<Mistake> errors() {
    return errors.stream()
        .filter(error -> isLabelled(error.measure()))
        .sorted(
            Comparator.comparingDouble(Mistake::weight)
                .reversed()
                .thenComparing(Mistake::articleId)
                .thenComparing(Mistake::what))
        .toList();
  }

  /** False for a measure that no label of the articles speaks of. */
  private boolean isLabelled(Measure measure) {
    Counts total = total(measure);
    return total.truePositives() + total.falseNegatives() > 0;
  }

  /** One line per measure that is labelled: precision, recall, F with its 95 % interval. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Measure, List<Counts>> entry : counts.entrySet()) {
      Counts total = total(entry.getKey());
      if (!isLabelled(entry.getKey())) {
        continue;
      }
      double[] interval = Bootstrap.interval(entry.getValue(), Counts::f1);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s P %.3f R %.3f F %.3f [%.3f, %.3f] articles %d",
              entry.getKey(),
              total.precision(),
              total.recall(),
              total.f1(),
              interval[0],
              interval[1],
              entry.getValue().size()));
    }
    return lines;
  }

  /** Mention-level precision and recall by basis, then by the most frequent countries. */
  public List<String> breakdown(int countries) {
    List<String> lines = new ArrayList<>();
    byBasis.forEach((basis, c) -> lines.add(line(basis.name(), c)));
    byCountry.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Counts>>comparingDouble(
                    e -> -e.getValue().truePositives() - e.getValue().falseNegatives())
                .thenComparing(Map.Entry::getKey))
        .limit(countries)
        .forEach(e -> lines.add(line(e.getKey(), e.getValue())));
    return lines;
  }

  /** Of the mentions of each tenth of confidence: how many, their mean confidence, share right. */
  public List<String> reliability() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < RELIABILITY_BINS; i++) {
      if (binTotal[i] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "confidence %.1f–%.1f: %6.0f mentions, mean %.3f, right %.3f",
                i / 10.0,
                (i + 1) / 10.0,
                binTotal[i],
                binConfidence[i] / binTotal[i],
                binRight[i] / binTotal[i]));
      }
    }
    return lines;
  }

  private void addSets(
      Measure measure,
      String id,
      String text,
      List<Mention> mentions,
      Set<String> gold,
      Set<String> found) {
    add(measure, compare(gold, found));
    for (String code : found) {
      if (!gold.contains(code)) {
        List<Mention> causes = mentions.stream().filter(m -> code.equals(m.country())).toList();
        Mention first = causes.get(0);
        errors.add(
            new Mistake(
                measure,
                id,
                "+" + code + " by " + first.surface() + "/" + first.basis(),
                around(text, first.startChar(), first.endChar()),
                causes.size()));
      }
    }
    for (String code : gold) {
      if (!found.contains(code)) {
        errors.add(new Mistake(measure, id, "-" + code, "", 1));
      }
    }
  }

  private void add(Measure measure, Counts article) {
    counts.computeIfAbsent(measure, m -> new ArrayList<>()).add(article);
  }

  private void tally(CountryBasis basis, String country, Counts one) {
    byBasis.merge(basis, one, Counts::plus);
    byCountry.merge(country, one, Counts::plus);
  }

  private void reliability(double confidence, boolean right) {
    int bin = Math.min(RELIABILITY_BINS - 1, (int) (confidence * RELIABILITY_BINS));
    binTotal[bin]++;
    binConfidence[bin] += confidence;
    binRight[bin] += right ? 1 : 0;
  }

  private static boolean isSpelledOrgan(Mention mention) {
    if (mention.basis() != CountryBasis.ORGANIZATION) {
      return false;
    }
    return Gazetteer.shared().matches(Atoms.of(mention.surface())).stream()
        .flatMap(match -> match.senses().stream())
        .anyMatch(
            sense ->
                (sense.kind() == SenseKind.NAME || sense.kind() == SenseKind.DEMONYM)
                    && mention.country().equals(sense.code()));
  }

  private static boolean isScored(MentionType type, CountryBasis basis) {
    return type == MentionType.COUNTRY
        || type == MentionType.NATIONALITY
        || type == MentionType.LOCATION
        || basis == CountryBasis.METONYM;
  }

  private static long key(int start, int end) {
    return ((long) start << 32) | end;
  }

  private static String line(String name, Counts c) {
    return String.format(
        Locale.ROOT,
        "%-12s P %.3f R %.3f F %.3f  tp %.0f fp %.0f fn %.0f",
        name,
        c.precision(),
        c.recall(),
        c.f1(),
        c.truePositives(),
        c.falsePositives(),
        c.falseNegatives());
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(0, start - 60);
    int to = Math.min(text.length(), end + 50);
    return (text.substring(from, start)
            + "["
            + text.substring(start, end)
            + "]"
            + text.substring(end, to))
        .replace('\n', ' ');
  }
}
