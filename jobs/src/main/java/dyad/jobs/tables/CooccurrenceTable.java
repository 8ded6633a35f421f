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
  public static final String NPMI = "npmi";
  public static final String LOG_LIKELIHOOD = "log_likelihood";

  public static final Table TABLE =
      Table.named(
              "cooccurrences",
              "two entities named together, over the corpus; in corpora of more than 1,000 distinct"
                  + " articles, in two articles or more")
          .required(ENTITY_A, StringType, "The entity whose id sorts first")
          .required(ENTITY_B, StringType, "The other entity")
          .required(
              LEVEL, StringType, "Named in the same SENTENCE, PARAGRAPH or DOCUMENT (article)")
          .required(
              ARTICLE_COUNT, LongType, "Distinct articles (copies folded) that do so, at least 1")
          .required(STORY_COUNT, LongType, "Distinct events among them")
          .required(
              NPMI,
              DoubleType,
              "Normalised pointwise mutual information over the level's units (sentences, paragraphs"
                  + " or articles of distinct articles that name an entity), -1 to 1 (Bouma 2009)")
          .required(
              LOG_LIKELIHOOD,
              DoubleType,
              "Log-likelihood ratio G2 over the same units, 0 or more (Dunning 1993)")
          .key(ENTITY_A, ENTITY_B, LEVEL)
          .orderedBy(LEVEL, ENTITY_A, ENTITY_B);

  private CooccurrenceTable() {}
}
