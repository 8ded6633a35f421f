package dyad.jobs.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** How much more often than chance two countries are named together. */
public final class PairAssociationTable {
  public static final String COUNTRY_A = "country_a";
  public static final String COUNTRY_B = "country_b";

  public static final Table TABLE =
      CooccurrenceTable.withMeasures(
              Table.named(
                      "pair_associations",
                      "two countries named together, by whatever name, office or place, over the whole"
                          + " corpus, undated articles included")
                  .required(COUNTRY_A, StringType, "The country whose code sorts first")
                  .required(COUNTRY_B, StringType, "The other country")
                  .required(
                      CooccurrenceTable.LEVEL,
                      StringType,
                      "Named in the same SENTENCE, PARAGRAPH or DOCUMENT (article)")
                  .required(
                      CooccurrenceTable.ARTICLE_COUNT,
                      LongType,
                      "Distinct articles (copies folded) that do so, at least 1")
                  .required(CooccurrenceTable.STORY_COUNT, LongType, "Distinct events among them"))
          .key(COUNTRY_A, COUNTRY_B, CooccurrenceTable.LEVEL)
          .orderedBy(CooccurrenceTable.LEVEL, COUNTRY_A, COUNTRY_B);

  private PairAssociationTable() {}
}
