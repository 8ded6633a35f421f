package dyad.annotate;

import dyad.model.CountryBasis;
import dyad.model.Mention;
import dyad.model.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an article is about: a logistic model over how often, how early and where it names each
 * country. Its coefficients were fitted to half of the Reuters-21578 articles with two or more
 * indexed places (Reuters' indexers say what an article is about, not what it names). There a
 * dateline is right 96 times in 100, so it weighs heavily here; it is no evidence that the article
 * names the country, and {@link ArticleCountries} leaves it out.
 */
public final class FocusCountries {
  /** Features of a country in an article, in the order of the coefficients. */
  static final List<String> FEATURES =
      List.of(
          "one",
          "share of mentions",
          "ln(1 + mentions)",
          "in headline",
          "in first sentence",
          "in dateline",
          "named outright",
          "early",
          "most mentioned",
          "ln(countries)",
          "share of best");

  private static final double[] COEFFICIENTS = {
    -4.471, 2.127, 0.740, 0.591, 0.260, 6.102, 1.937, 0.968, 0.271, 0.400, 1.363
  };

  /** Probability from which a country is what the article is about: best F of pairs when fitted. */
  public static final double BOUND = 0.38;

  /** Lowers the outlet's own country, which is named to its readers as a matter of course. */
  private static final double OUTLET = -0.5;

  private static final String UNION = "EUE";

  private FocusCountries() {}

  /**
   * Codes of the countries that the article is about, most central first; empty when it names none.
   *
   * @param outletCountry code of the publisher's own country; null if unknown
   */
  public static List<String> of(List<Mention> mentions, TokenizedText text, String outletCountry) {
    Map<String, double[]> features = features(mentions, text);
    Map<String, Double> logits = new TreeMap<>();
    features.forEach(
        (code, x) -> {
          double logit = code.equals(outletCountry) ? OUTLET : 0;
          for (int i = 0; i < x.length; i++) {
            logit += COEFFICIENTS[i] * x[i];
          }
          logits.put(code, logit);
        });
    List<String> ranked = new ArrayList<>(logits.keySet());
    ranked.sort(
        Comparator.<String>comparingDouble(code -> -logits.get(code))
            .thenComparing(Comparator.naturalOrder()));
    double bound = Math.log(BOUND / (1 - BOUND));
    return ranked.stream().filter(code -> logits.get(code) >= bound).toList();
  }

  /** Features of every country that evidence sections name, by code. */
  static Map<String, double[]> features(List<Mention> mentions, TokenizedText text) {
    Map<String, Tally> tallies = new TreeMap<>();
    int firstBody = firstSentence(text);
    double total = 0;
    double best = 0;
    for (Mention mention : mentions) {
      if (mention.country() == null
          || mention.country().equals(UNION)
          || !isEvidence(mention.section())) {
        continue;
      }
      Tally tally = tallies.computeIfAbsent(mention.country(), c -> new Tally());
      tally.add(mention, firstBody);
      if (mention.section() != SectionKind.DATELINE) {
        total++;
      }
      best = Math.max(best, tally.count);
    }
    Map<String, double[]> result = new TreeMap<>();
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Tally t = entry.getValue();
      result.put(
          entry.getKey(),
          new double[] {
            1,
            total == 0 ? 0 : t.count / total,
            Math.log1p(t.count),
            t.headline,
            t.lead,
            t.dateline,
            t.outright,
            1.0 / (1 + Math.max(0, t.first - firstBody)),
            t.count == best ? 1 : 0,
            Math.log(tallies.size()),
            best == 0 ? 0 : t.count / best
          });
    }
    return result;
  }

  private static boolean isEvidence(SectionKind section) {
    return section == SectionKind.HEADLINE
        || section == SectionKind.BODY
        || section == SectionKind.DATELINE;
  }

  private static int firstSentence(TokenizedText text) {
    for (int s = 0; s < text.sentenceCount(); s++) {
      if (text.section(s) == SectionKind.BODY) {
        return s;
      }
    }
    return 0;
  }

  /** What one country has in an article. */
  private static final class Tally {
    private double count;
    private double headline;
    private double lead;
    private double dateline;
    private double outright;
    private int first = Integer.MAX_VALUE / 2;

    private void add(Mention mention, int firstBody) {
      if (mention.section() == SectionKind.DATELINE) {
        dateline = 1;
        return;
      }
      count++;
      first = Math.min(first, mention.sentenceNo());
      if (mention.section() == SectionKind.HEADLINE) {
        headline = 1;
      }
      if (mention.sentenceNo() == firstBody) {
        lead = 1;
      }
      if (mention.basis() == CountryBasis.NAME || mention.basis() == CountryBasis.DEMONYM) {
        outright = 1;
      }
    }
  }
}
