package dyad.jobs.audit;

import dyad.gazetteer.OwnWords;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.CountryNetworkTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.GroupTrendTable;
import dyad.jobs.tables.PairAssociationTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.tables.PairTrendTable;
import dyad.jobs.tables.RunTable;
import dyad.jobs.tables.Table;
import dyad.jobs.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Derives every published number again from lower tables and compares.
 *
 * <p>Counts, shares and measures are derived by SQL that shares no code with the stages; what is
 * expected of a period, bursts and change points are models rather than numbers and are run again
 * over the published counts.
 */
public final class Audit {
  private static final List<Check> CHECKS =
      List.of(
          Check.of(RunTable.TABLE),
          Check.of(ArticleTable.TABLE),
          Check.of(EventTable.TABLE),
          Check.of(EntityTable.TABLE),
          Check.of(PairMentionTable.TABLE),
          Check.ofCooccurrences(),
          Check.ofAssociation(PairAssociationTable.TABLE, "named_countries", 1),
          Check.of(PairTrendTable.TABLE),
          Check.of(PairTrendTable.TABLE, "levels"),
          Check.of(PairTrendTable.TABLE, "tone"),
          Check.of(GroupTrendTable.TABLE),
          Check.of(PairDriverTable.TABLE),
          Check.of(CountryNetworkTable.TABLE));

  private static final StructType OWN_WORDS =
      new StructType()
          .add("country", DataTypes.StringType, false)
          .add("word", DataTypes.StringType, false);

  private final PublishedTables tables;

  public Audit(PublishedTables tables) {
    this.tables = tables;
  }

  /**
   * What was found.
   *
   * @param rows rows compared, a row once for each check
   * @param differing rows that differ, are missing or should not be there
   * @param examples some of the differences of each check, a line each
   */
  public record Findings(long rows, long differing, List<String> examples) {}

  /**
   * Compares all tables.
   *
   * @throws dyad.jobs.runtime.UserMistake when a table is missing
   */
  public Findings run() {
    SparkSession spark = tables.spark();
    for (Table table : Tables.ALL) {
      tables.read(table).createOrReplaceTempView(table.name());
    }
    ownWords(spark).createOrReplaceTempView("own_words");
    for (String view : Check.resource("views").split(";", -1)) {
      spark.sql(view);
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (Check check : CHECKS) {
      comparisons.add(compare(check.table(), spark.sql(check.sql())));
    }
    Dataset<Row> trends = tables.read(PairTrendTable.TABLE);
    comparisons.add(compare(PairTrendTable.TABLE, ModelRows.of(trends)));
    long rows = 0;
    long differing = 0;
    List<String> examples = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      rows += comparison.rows();
      differing += comparison.differing();
      examples.addAll(comparison.examples());
    }
    return new Findings(rows, differing, examples);
  }

  /** {@code country} and {@code word}: what names a country and so drives none of its pairs. */
  private static Dataset<Row> ownWords(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    OwnWords.shared()
        .byCode()
        .forEach((code, words) -> words.forEach(word -> rows.add(RowFactory.create(code, word))));
    return spark.createDataFrame(rows, OWN_WORDS);
  }

  private Comparison compare(Table table, Dataset<Row> expected) {
    return Comparison.of(table, tables.read(table), expected);
  }
}
