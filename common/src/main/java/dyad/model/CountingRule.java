package dyad.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which mentions are evidence.
 *
 * @param sections kinds of section whose mentions count
 * @param bases reasons for a country that count; mentions without a country are not asked
 * @param minimumConfidence mentions below it do not count, 0 to 1
 */
public record CountingRule(
    Set<SectionKind> sections, Set<CountryBasis> bases, double minimumConfidence) {
  /** The European Union: an organization that acts beside states, never one side of a pair. */
  public static final String EUROPEAN_UNION = "EUE";

  private static final double STANDARD_CONFIDENCE = 0.5; // more likely right than wrong

  public CountingRule {
    sections = Set.copyOf(sections);
    bases = Set.copyOf(bases);
    if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
      throw new IllegalArgumentException(
          "Invalid minimum confidence: " + minimumConfidence + " (expected 0 to 1)");
    }
  }

  /**
   * Headline and body, every basis, confidence 0.5 or more. A dateline says where the reporter
   * sits, a summary is often machine-made, an opinion is no report.
   */
  public static CountingRule standard() {
    return new CountingRule(
        EnumSet.of(SectionKind.HEADLINE, SectionKind.BODY),
        EnumSet.allOf(CountryBasis.class),
        STANDARD_CONFIDENCE);
  }
}
