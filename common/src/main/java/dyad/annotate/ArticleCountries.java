package dyad.annotate;

import dyad.model.Mention;
import dyad.model.SectionKind;
import java.util.List;
import java.util.TreeSet;

/** Which countries an article names: those that count as evidence in pairs and trends. */
public final class ArticleCountries {
  /** Confidence from which a mention counts: as likely right as not. */
  public static final double BOUND = 0.5;

  private static final String UNION = "EUE"; // an organization, never a country

  private ArticleCountries() {}

  /** True when a mention names a country, in headline or body, with enough confidence. */
  public static boolean isEvidence(Mention mention) {
    return mention.country() != null
        && !mention.country().equals(UNION)
        && mention.confidence() >= BOUND
        && (mention.section() == SectionKind.HEADLINE || mention.section() == SectionKind.BODY);
  }

  /** Codes of all countries that an article's evidence names, sorted. */
  public static List<String> of(List<Mention> mentions) {
    TreeSet<String> codes = new TreeSet<>();
    for (Mention mention : mentions) {
      if (isEvidence(mention)) {
        codes.add(mention.country());
      }
    }
    return List.copyOf(codes);
  }
}
