package dyad.cooccur;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How far an article is about two countries: twice the geometric mean of their shares of the
 * article's country mentions, those of the headline counted three times as for an article's focus.
 * 1 when it names no other country and both equally often; small when either is named in passing,
 * which an arithmetic mean would hide. A definition of this project.
 */
final class Centrality {
  private static final String HEADLINE = "HEADLINE";
  private static final int HEADLINE_WEIGHT = 3; // a headline says what an article is about

  private final Map<String, Integer> weights = new HashMap<>();
  private int total;

  Centrality(Collection<CountryMention> mentions) {
    for (CountryMention mention : mentions) {
      int weight = mention.section().equals(HEADLINE) ? HEADLINE_WEIGHT : 1;
      weights.merge(mention.country(), weight, Integer::sum);
      total += weight;
    }
  }

  /** Above 0 to 1, for two countries that the article names. */
  double of(String a, String b) {
    return 2 * Math.sqrt((double) weights.get(a) * weights.get(b)) / total;
  }
}
