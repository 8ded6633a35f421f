package dyad.jobs.relate;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.tables.PairRelationTable;
import dyad.jobs.testing.LocalSpark;
import dyad.model.CountingRule;
import dyad.relate.PosConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class RelateStageTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Instant DAY = Instant.parse("2024-05-01T09:00:00Z");

  private static final StructType ARTICLES =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.EVENT_ID, DataTypes.StringType)
          .add(ArticleTable.DUPLICATE_OF, DataTypes.StringType)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType)
          .add(ArticleTable.TEXT, DataTypes.StringType)
          .add(ArticleTable.SENTENCES, DataTypes.createArrayType(ArticleTable.SENTENCE, false))
          .add(ArticleTable.COUNTRIES, DataTypes.createArrayType(DataTypes.StringType));

  private final List<Row> articles = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();

  @Test
  void aRowLeadsBackToTheWordThatShowsIt() {
    article("a", null, DAY, "\uD83D\uDE00 Iran", "attacked", "Iraq", "IRN", "IRQ");
    Dataset<Row> rows = relations();
    assertEquals(PairRelationTable.TABLE.schema(), rows.schema());
    Row row = rows.collectAsList().get(0);
    assertEquals("IRN", row.getAs(PairRelationTable.SOURCE_COUNTRY));
    assertEquals("IRQ", row.getAs(PairRelationTable.TARGET_COUNTRY));
    assertEquals("MATERIAL_CONFLICT", row.getAs(PairRelationTable.QUAD_CLASS));
    assertEquals(
        1,
        rows.join(articles(), ArticleTable.ARTICLE_ID)
            .filter("substring(text, start_char + 1, end_char - start_char) = verb")
            .filter(col(PairRelationTable.VERB).equalTo("attacked"))
            .count());
  }

  @Test
  void anArticleCountsOnceOnEachSideAndACopyNever() {
    article("a", null, DAY, "Iran", "attacked", "Iraq", "IRN", "IRQ");
    article("b", null, DAY, "Iraq", "thanked", "Iran", "IRQ", "IRN");
    article("c", "a", DAY, "Iran", "attacked", "Iraq", "IRN", "IRQ");
    article("d", null, DAY, "Iran", "did not attack", "Iraq", "IRN", "IRQ");
    article("e", null, null, "Iran", "attacked", "Iraq", "IRN", "IRQ");
    Dataset<Row> rows = relations();
    assertEquals(5, rows.count());
    Row day = ToneCounts.byDay(rows).collectAsList().get(0);
    assertEquals(1, day.<Long>getAs(ToneCounts.COOPERATION_COUNT));
    assertEquals(1, day.<Long>getAs(ToneCounts.CONFLICT_COUNT));
    assertEquals("IRN", day.getAs(PairRelationTable.COUNTRY_A));
  }

  @Test
  void neitherPartitionsNorOrderChangeARow() {
    for (int i = 0; i < 20; i++) {
      article("a" + i, null, DAY, "Iran", i % 2 == 0 ? "met" : "bombed", "Iraq", "IRN", "IRQ");
    }
    List<Row> once = sorted(relations());
    Dataset<Row> other =
        RelateStage.relations(
            mentions().orderBy(col(MentionTable.START_CHAR).desc()).repartition(7),
            articles().repartition(5),
            CountingRule.standard(),
            PosConfig.ENGLISH);
    assertEquals(once, sorted(other));
    assertEquals(20, once.size());
  }

  private static List<Row> sorted(Dataset<Row> rows) {
    return rows.orderBy(PairRelationTable.ARTICLE_ID).collectAsList();
  }

  private Dataset<Row> relations() {
    return RelateStage.relations(
        mentions(), articles(), CountingRule.standard(), PosConfig.ENGLISH);
  }

  private Dataset<Row> articles() {
    return SPARK.createDataFrame(articles, ARTICLES);
  }

  private Dataset<Row> mentions() {
    return SPARK.createDataFrame(mentions, MentionTable.TABLE.schema());
  }

  private void article(
      String id,
      String original,
      Instant published,
      String subject,
      String verb,
      String object,
      String first,
      String second) {
    String text = "A line.\n" + subject + " " + verb + " " + object + ".";
    int start = "A line.\n".length();
    int points = text.codePointCount(0, text.length());
    Row[] sentences = {RowFactory.create(0, start - 1), RowFactory.create(start, points)};
    articles.add(
        RowFactory.create(
            id, "event", original, published, text, sentences, new String[] {first, second}));
    mentions.add(mention(id, 0, text, subject.substring(subject.length() - 4), first));
    mentions.add(mention(id, 1, text, object, second));
  }

  private static Row mention(String id, int number, String text, String surface, String country) {
    int at = text.codePointCount(0, text.indexOf(surface));
    return RowFactory.create(
        id,
        number,
        1,
        1,
        "BODY",
        at,
        at + surface.length(),
        surface,
        "COUNTRY",
        "entity",
        country,
        "NAME",
        0.99,
        "ACTOR",
        null,
        null,
        null,
        null);
  }
}
