package dyad.annotate;

import dyad.annotate.FocusFeatures.Feature;
import dyad.model.Mention;
import dyad.model.MentionRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an article is about: a logistic model over how often, how early, in which part of the
 * sentence and beside what it names each country. The model's resource file says what it was fitted
 * to and how well it does.
 *
 * <p>In the newswire it was fitted to, a dateline alone is right 94 times in 100, and home news
 * often names no country at all, so the dateline weighs heavily. Where the text itself names two
 * countries that it is about, its dateline is taken for the venue they are reported from, unless
 * the text names that country too; and it never comes before a country that the text names.
 */
public final class FocusCountries {
  /** Log odds from which a country is what the article is about; see the model's resource file. */
  private static final double BOUND = logit(0.36);

  /** Lowers the outlet's own country, which is named to its readers as a matter of course. */
  private static final double OUTLET = -0.5;

  /** Countries in focus by their naming from which the dateline is only a venue. */
  private static final int PARTIES = 2;

  private static final FocusModel MODEL = FocusModel.shipped();
  private static final SentenceRoles ROLES = new SentenceRoles();

  private FocusCountries() {}

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  /**
   * Codes of the countries that the article is about, most central first; empty when it names none.
   *
   * @param outletCountry code of the publisher's own country; null if unknown
   */
  public static List<String> of(List<Mention> mentions, TokenizedText text, String outletCountry) {
    return of(mentions, ROLES.of(text, mentions), text, outletCountry);
  }

  /**
   * As above, where the roles of the mentions are known.
   *
   * @param roles of the mentions, in their order
   */
  public static List<String> of(
      List<Mention> mentions, List<MentionRole> roles, TokenizedText text, String outletCountry) {
    Map<String, Double> logits = new TreeMap<>();
    List<String> venues = new ArrayList<>();
    FocusFeatures.of(mentions, roles, text)
        .forEach(
            (code, x) -> {
              double logit = MODEL.logit(x) + (code.equals(outletCountry) ? OUTLET : 0);
              if (logit >= BOUND) {
                logits.put(code, logit);
                if (x.get(Feature.DATELINE_ONLY) > 0) {
                  venues.add(code);
                }
              }
            });
    if (logits.size() - venues.size() >= PARTIES) {
      venues.forEach(logits::remove);
    }
    List<String> ranked = new ArrayList<>(logits.keySet());
    ranked.sort(
        Comparator.<String, Boolean>comparing(venues::contains)
            .thenComparingDouble(code -> -logits.get(code))
            .thenComparing(Comparator.naturalOrder()));
    return ranked;
  }
}
