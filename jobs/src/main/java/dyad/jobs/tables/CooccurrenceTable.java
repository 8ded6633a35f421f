package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** Entities named together. */
public final class CooccurrenceTable {
  public static final String ENTITY_A = "entity_a";
  public static final String ENTITY_B = "entity_b";
  public static final String LEVEL = "level";
  public static final String ARTICLE_COUNT = "article_count";
  public static final String STORY_COUNT = "story_count";
  public static final String UNIT_COUNT = "unit_count";
  public static final String UNIT_COUNT_A = "unit_count_a";
  public static final String UNIT_COUNT_B = "unit_count_b";
  public static final String UNIT_COUNT_ALL = "unit_count_all";
  public static final String NPMI = "npmi";
  public static final String NPMI_SHRUNK = "npmi_shrunk";
  public static final String LOG_LIKELIHOOD = "log_likelihood";

  public static final Table TABLE =
      withMeasures(
              Table.named(
                      "cooccurrences",
                      "two entities named together, over the corpus; in corpora of more than 1,000 distinct"
                          + " articles, in two articles or more")
                  .required(ENTITY_A, StringType, "The entity whose id sorts first")
                  .required(ENTITY_B, StringType, "The other entity")
                  .required(
                      LEVEL,
                      StringType,
                      "Named in the same SENTENCE, PARAGRAPH or DOCUMENT (article)")
                  .required(
                      ARTICLE_COUNT,
                      LongType,
                      "Distinct articles (copies folded) that do so, at least 1")
                  .required(STORY_COUNT, LongType, "Distinct events among them"))
          .key(ENTITY_A, ENTITY_B, LEVEL)
          .orderedBy(LEVEL, ENTITY_A, ENTITY_B);

  private CooccurrenceTable() {}

  /** Adds how often two are named together and apart, and what that says. */
  static Table.Builder withMeasures(Table.Builder table) {
    return table
        .required(
            UNIT_COUNT,
            LongType,
            "Units of the level (sentences, paragraphs or articles of distinct articles) that name"
                + " both; lists of names beyond the first 20, 30 or 40 of a unit are not paired, the"
                + " count is then the least that those of either allow")
        .required(UNIT_COUNT_A, LongType, "Units that name the first, alone or not")
        .required(UNIT_COUNT_B, LongType, "Units that name the second, alone or not")
        .required(
            UNIT_COUNT_ALL, LongType, "Units that name any: what independence is reckoned from")
        .required(
            NPMI,
            DoubleType,
            "Normalised pointwise mutual information over the units, -1 to 1 (Bouma 2009)")
        .required(
            NPMI_SHRUNK,
            DoubleType,
            "npmi drawn towards 0 where counts are small (Pantel and Lin 2002): times c / (c + 1) and"
                + " m / (m + 1), c the units that name both, m those that name the rarer")
        .required(
            LOG_LIKELIHOOD,
            DoubleType,
            "Log-likelihood ratio G2 over the same units, 0 or more (Dunning 1993)");
  }
}
