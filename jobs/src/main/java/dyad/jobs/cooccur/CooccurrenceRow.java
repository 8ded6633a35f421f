package dyad.jobs.cooccur;

import dyad.cooccur.Contingency;
import dyad.cooccur.LogLikelihood;
import dyad.cooccur.Npmi;
import dyad.jobs.tables.CooccurrenceTable;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Counts of two entities → their row of {@code cooccurrences}. */
final class CooccurrenceRow implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Row call(Row pair) {
    Contingency counts =
        Contingency.ofCapped(
            pair.<Long>getAs(CooccurStage.UNITS),
            pair.<Long>getAs(CooccurStage.UNITS_OF_A),
            pair.<Long>getAs(CooccurStage.UNITS_OF_B),
            pair.<Long>getAs(CooccurStage.ALL_UNITS));
    return RowFactory.create(
        pair.getAs(CooccurrenceTable.ENTITY_A),
        pair.getAs(CooccurrenceTable.ENTITY_B),
        pair.getAs(CooccurrenceTable.LEVEL),
        pair.getAs(CooccurrenceTable.ARTICLE_COUNT),
        pair.getAs(CooccurrenceTable.STORY_COUNT),
        counts.together(),
        counts.first(),
        counts.second(),
        counts.total(),
        Npmi.of(counts),
        Npmi.shrunk(counts),
        LogLikelihood.of(counts));
  }
}
