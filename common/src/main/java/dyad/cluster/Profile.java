package dyad.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of an article is compared with others. Vectors named "unit" hold (1 + ln tf)·idf at length
 * 1; sets hold the idf of their terms.
 *
 * @param day days since 1970 with a fraction; NaN when undated
 * @param outlet key of its publisher, see {@link Outlet}
 * @param weekdays named in the lead, see {@link Weekdays}
 * @param length words read
 * @param routine how much the lead is made of the corpus' stock phrases, from 0 (as any text) to 1
 *     (earnings, dividends, ratings, tenders)
 * @param title unit
 * @param leadBigrams unit
 * @param body unit
 * @param entities unit
 * @param numbers unit
 * @param lead set
 * @param leadActions set
 * @param titleActions set
 * @param leadEntities set
 * @param leadNumbers set
 */
public record Profile(
    double day,
    int outlet,
    int weekdays,
    int length,
    double routine,
    TermVector title,
    TermVector leadBigrams,
    TermVector body,
    TermVector entities,
    TermVector numbers,
    TermVector lead,
    TermVector leadActions,
    TermVector titleActions,
    TermVector leadEntities,
    TermVector leadNumbers) {
  private static final int CANDIDATE_WORDS = 25;
  private static final int CANDIDATE_ENTITIES = 15;
  private static final int LEAST_STOCK = 50; // more articles than report any one event
  private static final double LEAST_STOCK_SHARE = 0.01; // of the corpus
  private static final double ANY_TEXT = 0.04; // share of stock phrases: "prime minister"
  private static final double ROUTINE_TEXT = 0.3; // a form with names and numbers filled in
  private static final double LEAST_RARITY = 0.5;

  /**
   * Weighs an article's terms by what is rare in its corpus.
   *
   * @param source its publisher; null when unknown
   */
  public static Profile of(StoryTerms terms, double day, String source, Idf idf) {
    return new Profile(
        day,
        Outlet.key(source),
        terms.weekdays(),
        terms.length(),
        routine(terms, idf),
        unit(terms.title(), idf),
        unit(terms.leadBigrams(), idf),
        unit(terms.body(), idf),
        unit(terms.entities(), idf),
        unit(terms.numbers(), idf),
        set(terms.lead(), idf),
        set(terms.leadActions(), idf),
        set(terms.titleActions(), idf),
        set(terms.leadEntities(), idf),
        set(terms.leadNumbers(), idf));
  }

  /**
   * The terms that bring articles together as candidates: the best words and entities by weight
   * that at least one more article has.
   */
  public static List<Integer> candidateTerms(StoryTerms terms, Idf idf) {
    return Stream.concat(
            best(terms.body(), idf, CANDIDATE_WORDS),
            best(terms.entities(), idf, CANDIDATE_ENTITIES))
        .toList();
  }

  private static Stream<Integer> best(SortedMap<Integer, Integer> counts, Idf idf, int limit) {
    record Term(int key, double weight) {}
    List<Term> shared = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          if (idf.documentFrequency(key) >= 2) {
            shared.add(new Term(key, weight(count, idf.of(key))));
          }
        });
    return shared.stream()
        .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::key))
        .limit(limit)
        .map(Term::key);
  }

  /**
   * A word for people to read, or an entity.
   *
   * @param word its most frequent form in the article; of an entity its id
   * @param thousandths its weight, so that sums are exact in any order
   */
  public record TypicalWord(String word, long thousandths) {}

  /**
   * The words that most set an article apart in its corpus, most typical first. A word of one
   * article only counts like one of two (it may be a typing error), and all count a little, so that
   * two articles have keywords too.
   */
  public static List<TypicalWord> typicalWords(StoryTerms terms, Idf idf, int limit) {
    double highest = Math.log((1.0 + idf.documents()) / 3);
    List<TypicalWord> words = new ArrayList<>();
    terms
        .body()
        .forEach(
            (key, count) -> {
              double rarity = Math.max(0, Math.min(highest, idf.of(key))) + LEAST_RARITY;
              words.add(
                  new TypicalWord(
                      terms.wordOf().get(key), Math.round(1_000 * weight(count, rarity))));
            });
    return ranked(words, limit);
  }

  /** The entities that most set an article apart in its corpus, most typical first. */
  public static List<TypicalWord> typicalEntities(List<EntityNaming> namings, Idf idf, int limit) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    namings.forEach(naming -> counts.merge(naming.id(), 1, Integer::sum));
    List<TypicalWord> entities = new ArrayList<>();
    counts.forEach(
        (id, count) -> {
          double rarity = Math.max(0, idf.of(TermKey.entity(id))) + LEAST_RARITY;
          entities.add(new TypicalWord(id, Math.round(1_000 * weight(count, rarity))));
        });
    return ranked(entities, limit);
  }

  private static List<TypicalWord> ranked(List<TypicalWord> words, int limit) {
    return words.stream()
        .sorted(
            Comparator.comparingLong(TypicalWord::thousandths)
                .reversed()
                .thenComparing(TypicalWord::word))
        .limit(limit)
        .toList();
  }

  private static double routine(StoryTerms terms, Idf idf) {
    double least = Math.max(LEAST_STOCK, LEAST_STOCK_SHARE * idf.documents());
    Set<Integer> bigrams = terms.leadBigrams().keySet();
    long stock = bigrams.stream().filter(key -> idf.documentFrequency(key) > least).count();
    double share = bigrams.isEmpty() ? 0 : (double) stock / bigrams.size();
    return Math.max(0, Math.min(1, (share - ANY_TEXT) / (ROUTINE_TEXT - ANY_TEXT)));
  }

  static double weight(int count, double idf) {
    return (1 + Math.log(count)) * idf;
  }

  private static TermVector unit(SortedMap<Integer, Integer> counts, Idf idf) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          double weight = weight(count, idf.of(key));
          if (weight > 0) {
            weights.put(key, weight);
          }
        });
    return TermVector.unit(weights);
  }

  private static TermVector set(Set<Integer> keys, Idf idf) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    for (int key : keys) {
      double weight = idf.of(key);
      if (weight > 0) {
        weights.put(key, weight);
      }
    }
    return TermVector.of(weights);
  }
}
