package dyad.annotate;

import dyad.gazetteer.Atoms;
import dyad.gazetteer.Match;
import dyad.gazetteer.Sense;
import dyad.gazetteer.SenseKind;
import dyad.gazetteer.SettingCues.Cue;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which country an article is set, as far as its words of daily life, its first-level regions
 * and its unmistakable towns tell. News of Lebanon, Tennessee rarely says so at every mention, but
 * has sheriffs, counties and neighbouring towns; news of Lebanon has none of them.
 */
final class Setting {
  private static final double REGION_WEIGHT = 1;
  private static final double TOWN_WEIGHT = 0.5;
  private static final int MOST_PLACES = 4; // more regions or towns make it no surer
  private static final double HALF_SURE = 1.2; // weights of three or four everyday words
  private static final double ABROAD = 0.6; // per other country that the article names
  private static final int KNOWN_TOWN = 5_000; // people
  private static final double ALMOST_ALL = 0.97; // of the people of all towns of a name

  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, Integer> regionTowns = new HashMap<>();
  private final Map<Long, String> explained = new HashMap<>();
  private double sum;
  private String country;
  private double abroad;

  Setting(ArticleContext context) {
    if (context.gazetteer.settings().isEmpty()) {
      return;
    }
    addCues(context);
    addPlaces(context);
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sum += entry.getValue();
      if (country == null || entry.getValue() > weights.get(country)) {
        country = entry.getKey();
      }
    }
    abroad = context.countriesBeside(country);
  }

  /** Country of the greatest weight; null if there is no sign of any. */
  String country() {
    return country;
  }

  /** How surely the article is set in a country, 0 to 1. */
  double strength(String code) {
    double weight = weights.getOrDefault(code, 0.0);
    return weight == 0 ? 0 : weight / (weight + HALF_SURE) * (weight / sum) / (1 + ABROAD * abroad);
  }

  /** True when the article has an unmistakable town of a first-level region. */
  boolean hasTownOf(String code, String admin) {
    return admin != null && regionTowns.containsKey(code + "." + admin);
  }

  /**
   * Country and region (USA.TN, CAN) that the article itself gives a name somewhere, behind a
   * comma: Lebanon, Tenn.; null if it does not.
   */
  String explained(long phrase) {
    return explained.get(phrase);
  }

  /** Country, and region if it is known, that a sense lies in: USA.TN, CAN. */
  static String place(Sense sense) {
    return sense.admin() == null ? sense.code() : sense.code() + "." + sense.admin();
  }

  private void addCues(ArticleContext context) {
    Set<Cue> seen = new HashSet<>();
    Atoms atoms = context.atoms;
    for (int i = 0; i < atoms.size(); i++) {
      for (Cue cue : context.gazetteer.settings().startingWith(atoms.hash(i))) {
        if (cue.stands(atoms, i) && seen.add(cue)) {
          weights.merge(cue.code(), cue.weight(), Double::sum);
        }
      }
    }
  }

  private void addPlaces(ArticleContext context) {
    Map<String, Set<Long>> regions = new TreeMap<>();
    Map<String, Set<Long>> towns = new TreeMap<>();
    for (Match match : context.matches) {
      long phrase = context.atoms.phrase(match.first(), match.end());
      String explanation = explanation(context, match);
      if (explanation != null) {
        explained.putIfAbsent(phrase, explanation);
      }
      Sense region = sureRegion(context, match);
      if (region != null) {
        regions.computeIfAbsent(region.code(), c -> new HashSet<>()).add(phrase);
      }
      Sense town = sureTown(match.senses());
      if (town != null) {
        towns.computeIfAbsent(town.code(), c -> new HashSet<>()).add(phrase);
        if (town.admin() != null) {
          regionTowns.merge(town.code() + "." + town.admin(), 1, Integer::sum);
        }
      }
    }
    regions.forEach((code, found) -> weigh(code, REGION_WEIGHT, found));
    towns.forEach((code, found) -> weigh(code, TOWN_WEIGHT, found));
  }

  private void weigh(String code, double weight, Collection<Long> found) {
    weights.merge(code, weight * Math.min(MOST_PLACES, found.size()), Double::sum);
  }

  /** What a region or country behind a comma says of the place before it. */
  private static String explanation(ArticleContext context, Match match) {
    Match next = context.largerPlace(match);
    if (next == null) {
      return null;
    }
    for (Sense larger : next.senses()) {
      if (larger.kind() != SenseKind.REGION && larger.kind() != SenseKind.NAME) {
        continue;
      }
      for (Sense sense : match.senses()) {
        boolean place = sense.kind() == SenseKind.CITY || sense.kind() == SenseKind.CAPITAL;
        boolean inside =
            larger.admin() == null || sense.admin() == null || larger.admin().equals(sense.admin());
        if (place && inside && larger.code().equals(sense.code())) {
          return place(sense);
        }
      }
    }
    return null;
  }

  /** A first-level region whose name is no other's, or an abbreviation behind a place. */
  private static Sense sureRegion(ArticleContext context, Match match) {
    for (Sense sense : match.senses()) {
      if (sense.kind() == SenseKind.REGION && sense.admin() != null) {
        return context.isBehindPlace(match) || (!sense.ordinary() && sense.population() == 0)
            ? sense
            : null;
      }
    }
    return null;
  }

  /** The town of a name that nothing else of note bears; null if there is none. */
  private static Sense sureTown(Collection<Sense> senses) {
    Sense best = null;
    double all = 0;
    Map<String, Double> people = new HashMap<>();
    for (Sense sense : senses) {
      if (sense.kind() != SenseKind.CITY || sense.ordinary()) {
        return null;
      }
      all += sense.population();
      people.merge(sense.code(), (double) sense.population(), Double::sum);
      if (best == null || sense.population() > best.population()) {
        best = sense;
      }
    }
    boolean known = best != null && best.population() >= KNOWN_TOWN;
    return known && people.get(best.code()) >= ALMOST_ALL * all ? best : null;
  }
}
