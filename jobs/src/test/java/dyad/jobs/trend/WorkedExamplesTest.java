package dyad.jobs.trend;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.GroupTrendTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairDriverTable;
import dyad.jobs.tables.PairMentionTable;
import dyad.jobs.testing.LocalSpark;
import dyad.model.CountingRule;
import dyad.trend.OutletGroup;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Five articles on Belarus and North Korea counted by hand. June: two of event e1. July: one of e1,
 * and of e2 three and a copy. So the pair changes by +2 (2, then 4): e1 by -1, e2 by +3.
 */
@Tag("slow")
class WorkedExamplesTest {
  private static final SparkSession SPARK = LocalSpark.session();

  private static final StructType ARTICLE =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType)
          .add(ArticleTable.SOURCE, DataTypes.StringType)
          .add(ArticleTable.DUPLICATE_OF, DataTypes.StringType);

  private final List<Row> articles = new ArrayList<>();
  private final List<Row> pairMentions = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();

  WorkedExamplesTest() {
    add("a1", "2024-06-03", "Gazette", null, "e1", "Lavrov");
    add("a2", "2024-06-28", "Herald", null, "e1", "BLR");
    add("a3", "2024-07-01", "Herald", null, "e1", "BLR");
    add("a4", "2024-07-04", "Gazette", null, "e2", "Lavrov");
    add("a5", "2024-07-04", null, null, "e2", "BLR");
    add("a6", "2024-07-05", "Herald", null, "e2", "BLR");
    add("a7", "2024-07-06", "Gazette", "a4", "e2", "Lavrov");
  }

  /** Words that name one of the two countries, which e2 has, are none. */
  @Test
  void driversTakeTheirShareOfThePairsChangeWithItsSign() {
    assertEquals(
        List.of(
            "2024-06-01 ENTITY Lavrov 1 null null null 1",
            "2024-06-01 EVENT e1 2 null null null 1",
            "2024-06-01 KEYWORD visit 2 null null null 1",
            "2024-07-01 ENTITY Lavrov 1 1 0 0.0 1",
            "2024-07-01 EVENT e2 3 0 3 1.5 1",
            "2024-07-01 EVENT e1 1 2 -1 -0.5 2",
            "2024-07-01 KEYWORD tractor 3 0 3 1.5 1",
            "2024-07-01 KEYWORD visit 4 2 2 1.0 2"),
        lines(
            drivers(),
            PairDriverTable.PERIOD_START,
            PairDriverTable.KIND,
            PairDriverTable.DRIVER,
            PairDriverTable.ARTICLE_COUNT,
            PairDriverTable.PREVIOUS_ARTICLE_COUNT,
            PairDriverTable.CHANGE,
            PairDriverTable.SHARE_OF_CHANGE,
            PairDriverTable.RANK));
  }

  @Test
  void aGroupOfOutletsIsACorpusOfItsOwn() {
    List<OutletGroup> outlets =
        List.of(
            new OutletGroup("Gazette", OutletGroup.Kind.GROUP, "press"),
            new OutletGroup("Herald", OutletGroup.Kind.GROUP, "press"),
            new OutletGroup("Gazette", OutletGroup.Kind.COUNTRY, "USA"));
    articles.add(article("b1", "2024-07-09", "Gazette", null));
    Dataset<Row> rows =
        GroupTrendStage.trends(pairMentionRows(), articleRows(), outlets)
            .filter(col(GroupTrendTable.GRANULARITY).equalTo("MONTH"));
    assertEquals(
        List.of(
            "COUNTRY USA 2024-06-01 1 1 1 1 1.0",
            "COUNTRY USA 2024-07-01 2 1 1 2 0.5",
            "GROUP press 2024-06-01 2 2 2 2 1.0",
            "GROUP press 2024-07-01 4 3 2 4 0.75"),
        lines(
            rows.orderBy(
                GroupTrendTable.GROUP_KIND,
                GroupTrendTable.GROUP_NAME,
                GroupTrendTable.PERIOD_START),
            GroupTrendTable.GROUP_KIND,
            GroupTrendTable.GROUP_NAME,
            GroupTrendTable.PERIOD_START,
            GroupTrendTable.ARTICLE_COUNT,
            GroupTrendTable.DISTINCT_ARTICLE_COUNT,
            GroupTrendTable.SOURCE_COUNT,
            GroupTrendTable.PERIOD_ARTICLE_COUNT,
            GroupTrendTable.SHARE));
  }

  private Dataset<Row> drivers() {
    Dataset<Row> events =
        SPARK.sql(
            "select 'e1' as event_id, 'A visit' as title, array('visit') as keywords"
                + " union all select 'e2', 'A tractor', array('visit', 'Belarusian', 'Koreans', 'tractor')");
    Dataset<Row> entities =
        SPARK
            .sql("select 'Lavrov' as entity_id, 'Sergei Lavrov' as name")
            .select(col(EntityTable.ENTITY_ID), col(EntityTable.NAME));
    return DriverStage.drivers(
            new DriverStage.Inputs(
                pairMentionRows(),
                articleRows(),
                SPARK.createDataFrame(mentions, MentionTable.TABLE.schema()),
                events.select(
                    col(EventTable.EVENT_ID), col(EventTable.TITLE), col(EventTable.KEYWORDS)),
                entities),
            CountingRule.standard())
        .orderBy(PairDriverTable.PERIOD_START, PairDriverTable.KIND, PairDriverTable.RANK);
  }

  private Dataset<Row> pairMentionRows() {
    return SPARK.createDataFrame(pairMentions, PairMentionTable.TABLE.schema());
  }

  private Dataset<Row> articleRows() {
    return SPARK.createDataFrame(articles, ARTICLE);
  }

  /** An article whose only sentence names both countries and an entity. */
  private void add(
      String id, String day, String source, String original, String event, String entity) {
    articles.add(article(id, day, source, original));
    LocalDate date = LocalDate.parse(day);
    for (String level : new String[] {"DOCUMENT", "SENTENCE"}) {
      pairMentions.add(
          RowFactory.create(
              id,
              event,
              original,
              date,
              source,
              "BLR",
              "PRK",
              level,
              level.equals("SENTENCE") ? 0 : null,
              "BODY",
              0,
              1,
              false,
              0.9,
              1.0));
    }
    mentions.add(
        RowFactory.create(
            id, 0, 0, 0, "BODY", 0, 4, "name", "PERSON", entity, null, null, 0.9, "TOPIC"));
  }

  private static Row article(String id, String day, String source, String original) {
    return RowFactory.create(
        id, LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), source, original);
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    Column[] selected = new Column[columns.length];
    for (int i = 0; i < columns.length; i++) {
      selected[i] = col(columns[i]);
    }
    return rows.select(selected).collectAsList().stream().map(r -> r.mkString(" ")).toList();
  }
}
