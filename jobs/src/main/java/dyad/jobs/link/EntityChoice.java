package dyad.jobs.link;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dyad.jobs.runtime.GroupedRows;
import dyad.jobs.tables.EntityTable;
import dyad.link.CanonicalForm;
import dyad.link.CanonicalForm.Spelling;
import dyad.link.EntityIds;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Gives each identity its id, canonical name and home country. */
final class EntityChoice {
  /** Country that is part of the identity of a place or organization; null if none. */
  static final String HOME = "home";

  /** Number of mentions that a spelling stands for. */
  static final String MENTIONS = "n";

  private static final StructType CHOICES =
      new StructType()
          .add(LinkColumns.LEADER, DataTypes.StringType)
          .add(EntityTable.ENTITY_ID, DataTypes.StringType)
          .add(EntityTable.TYPE, DataTypes.StringType)
          .add(EntityTable.NAME, DataTypes.StringType)
          .add(HOME, DataTypes.StringType);

  private EntityChoice() {}

  /** One row for each leader of {@code spellings}, whose rows are leader, node, text and n. */
  static Dataset<Row> choose(Dataset<Row> spellings) {
    return spellings
        .groupBy(LinkColumns.LEADER, LinkColumns.NODE, LinkColumns.TEXT)
        .agg(sum(MENTIONS).as(MENTIONS))
        .repartition(col(LinkColumns.LEADER))
        .sortWithinPartitions(LinkColumns.LEADER, LinkColumns.NODE, LinkColumns.TEXT)
        .mapPartitions(new ChoicePartition(), Encoders.row(CHOICES));
  }

  private static final class ChoicePartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> spellings) {
      return new GroupedRows(spellings, LinkColumns.LEADER, ChoicePartition::choice);
    }

    private static List<Row> choice(List<Row> rows) {
      List<Spelling> spellings = new ArrayList<>(rows.size());
      for (Row row : rows) {
        spellings.add(
            new Spelling(
                row.getAs(LinkColumns.NODE),
                row.getAs(LinkColumns.TEXT),
                row.<Long>getAs(MENTIONS)));
      }
      CanonicalForm.Choice choice = CanonicalForm.of(spellings);
      String country = choice.node().country();
      return List.of(
          RowFactory.create(
              rows.get(0).getAs(LinkColumns.LEADER),
              EntityIds.of(choice.node()),
              choice.node().type().name(),
              choice.text(),
              country.isEmpty() ? null : country));
    }
  }
}
