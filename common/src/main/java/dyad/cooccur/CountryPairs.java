package dyad.cooccur;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the country pairs of one article. */
public final class CountryPairs {
  /**
   * Countries of one article that are paired, the first named ones: 780 pairs. Longer lists are
   * tables of results or members, whose pairs say nothing about two countries.
   */
  public static final int MAX_COUNTRIES_PER_DOCUMENT = 40;

  /** Countries of one sentence that are paired, the first named ones: 190 pairs, enough for G20. */
  public static final int MAX_COUNTRIES_PER_SENTENCE = 20;

  private CountryPairs() {}

  /**
   * The evidence of one article: a row for each sentence and pair, and one for the article and
   * pair. Every pair of a sentence is also a pair of the article.
   *
   * @param mentions counted mentions of the article, in any order
   * @return sentence by sentence, then the article; inside each by pair
   */
  public static List<CountryEvidence> of(Collection<CountryMention> mentions) {
    List<CountryMention> inOrder = new ArrayList<>(mentions);
    inOrder.sort(Comparator.comparingInt(CountryMention::mentionNo));
    Map<String, CountryMention> document = new LinkedHashMap<>();
    Map<Integer, Map<String, CountryMention>> sentences = new TreeMap<>();
    for (CountryMention mention : inOrder) {
      if (!addFirst(document, mention, MAX_COUNTRIES_PER_DOCUMENT)) {
        continue;
      }
      Map<String, CountryMention> sentence =
          sentences.computeIfAbsent(mention.sentenceNo(), no -> new LinkedHashMap<>());
      addFirst(sentence, mention, MAX_COUNTRIES_PER_SENTENCE);
    }
    List<CountryEvidence> evidence = new ArrayList<>();
    Set<String> acting = new HashSet<>();
    Centrality centrality = new Centrality(mentions);
    sentences.forEach(
        (no, found) ->
            pairs(found.values())
                .forEach(
                    pair -> {
                      boolean both = pair.a().isActor() && pair.b().isActor();
                      if (both) {
                        acting.add(pair.name());
                      }
                      evidence.add(pair.evidence(Level.SENTENCE, no, both, centrality));
                    }));
    pairs(document.values())
        .forEach(
            pair ->
                evidence.add(
                    pair.evidence(Level.DOCUMENT, null, acting.contains(pair.name()), centrality)));
    return evidence;
  }

  /**
   * Keeps the first mention of each country, standing for the later ones; false for a country
   * beyond the bound.
   */
  private static boolean addFirst(
      Map<String, CountryMention> found, CountryMention mention, int bound) {
    if (found.containsKey(mention.country())) {
      found.computeIfPresent(mention.country(), (code, first) -> first.with(mention));
      return true;
    }
    if (found.size() >= bound) {
      return false;
    }
    found.put(mention.country(), mention);
    return true;
  }

  private static List<Pair> pairs(Collection<CountryMention> found) {
    List<CountryMention> byCode = new ArrayList<>(found);
    byCode.sort(Comparator.comparing(CountryMention::country));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < byCode.size(); i++) {
      for (CountryMention b : byCode.subList(i + 1, byCode.size())) {
        pairs.add(new Pair(byCode.get(i), b));
      }
    }
    return pairs;
  }

  private record Pair(CountryMention a, CountryMention b) {
    String name() {
      return a.country() + "-" + b.country();
    }

    CountryEvidence evidence(
        Level level, Integer sentenceNo, boolean isActing, Centrality centrality) {
      CountryMention later = a.mentionNo() > b.mentionNo() ? a : b;
      return new CountryEvidence(
          a.country(),
          b.country(),
          level,
          sentenceNo,
          later.section(),
          a.mentionNo(),
          b.mentionNo(),
          isActing,
          a.confidence() * b.confidence(),
          centrality.of(a.country(), b.country()));
    }
  }
}
