package dyad.jobs.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EntityTable;
import dyad.jobs.tables.LearnedCueTable;
import dyad.jobs.tables.MentionTable;
import dyad.jobs.testing.LocalSpark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class LearnedCuesTest {
  private static final StructType MENTIONS =
      new StructType()
          .add(MentionTable.ARTICLE_ID, DataTypes.StringType)
          .add(MentionTable.MENTION_NO, DataTypes.IntegerType)
          .add(MentionTable.TYPE, DataTypes.StringType)
          .add(MentionTable.SECTION, DataTypes.StringType)
          .add(MentionTable.ENTITY_ID, DataTypes.StringType)
          .add(MentionTable.COUNTRY, DataTypes.StringType)
          .add(MentionTable.COUNTRY_BASIS, DataTypes.StringType)
          .add(MentionTable.CONFIDENCE, DataTypes.DoubleType);
  private static final StructType ARTICLES =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.PUBLISHED_AT, DataTypes.TimestampType);
  private static final StructType COPIES =
      new StructType()
          .add(ArticleTable.ARTICLE_ID, DataTypes.StringType)
          .add(ArticleTable.DUPLICATE_OF, DataTypes.StringType);
  private static final StructType ENTITIES =
      new StructType()
          .add(EntityTable.ENTITY_ID, DataTypes.StringType)
          .add(EntityTable.TYPE, DataTypes.StringType)
          .add(EntityTable.NAME, DataTypes.StringType);

  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> articles = new ArrayList<>();
  private final List<Row> copies = new ArrayList<>();
  private final List<Row> entities = new ArrayList<>();

  @Test
  void whatThreeArticlesSayHoldsInAFourth() {
    person("p", "Jane Roe");
    for (int day = 1; day <= 3; day++) {
      article("a" + day, "2024-07-0" + day);
      says("a" + day, "p", "PER");
    }
    article("silent", "2024-07-20");
    silent("silent", "p");
    article("years later", "2027-07-20");
    silent("years later", "p");
    assertEquals(Map.of("silent", "PER LEARNED"), learned());
    Row cue = cues().head();
    assertEquals(3L, cue.<Long>getAs(LearnedCueTable.SUPPORT));
    assertEquals(1.0, cue.<Double>getAs(LearnedCueTable.PRECISION));
    assertEquals(0.8, cue.<Double>getAs(LearnedCueTable.CONFIDENCE), 1e-12);
  }

  @Test
  void aNameThatTwoCountriesClaimIsACueForNone() {
    person("p", "Jane Roe");
    for (int i = 0; i < 6; i++) {
      article("a" + i, "2024-07-01");
      says("a" + i, "p", i < 4 ? "PER" : "CHL");
    }
    article("silent", "2024-07-01");
    silent("silent", "p");
    assertEquals(Map.of(), learned());
    assertEquals(4L, cues().head().<Long>getAs(LearnedCueTable.SUPPORT));
  }

  @Test
  void copiesSayNothingNew() {
    person("p", "Jane Roe");
    for (int i = 0; i < 4; i++) {
      article("a" + i, "2024-07-01");
      says("a" + i, "p", "PER");
      if (i >= 2) {
        copies.add(RowFactory.create("a" + i, "a0"));
      }
    }
    article("silent", null);
    silent("silent", "p");
    assertEquals(Map.of(), learned());
  }

  @Test
  void aBareSurnameIsNoCue() {
    person("p", "Roe");
    for (int i = 0; i < 4; i++) {
      article("a" + i, "2024-07-01");
      says("a" + i, "p", "PER");
    }
    article("silent", "2024-07-01");
    silent("silent", "p");
    assertEquals(Map.of(), learned());
  }

  private void person(String id, String name) {
    entities.add(RowFactory.create(id, "PERSON", name));
  }

  private void article(String id, String day) {
    Instant published = day == null ? null : Instant.parse(day + "T10:00:00Z");
    articles.add(RowFactory.create(id, published));
  }

  private void says(String article, String entity, String country) {
    mentions.add(RowFactory.create(article, 0, "PERSON", "BODY", entity, country, "LEADER", 0.9));
  }

  private void silent(String article, String entity) {
    mentions.add(RowFactory.create(article, 0, "PERSON", "BODY", entity, null, null, 0.9));
  }

  private Dataset<Row> cues() {
    return LearnedCues.find(
        rows(mentions, MENTIONS),
        rows(articles, ARTICLES),
        rows(copies, COPIES),
        rows(entities, ENTITIES));
  }

  /** Country and basis of the mentions that were silent, by article. */
  private Map<String, String> learned() {
    Map<String, String> coded = new TreeMap<>();
    Dataset<Row> named = rows(mentions, MENTIONS);
    Dataset<Row> learned = LearnedCues.learned(named, cues(), rows(articles, ARTICLES));
    for (Row row : LearnedCues.code(named, learned).collectAsList()) {
      if ("LEARNED".equals(row.getAs(MentionTable.COUNTRY_BASIS))) {
        coded.put(row.getAs(MentionTable.ARTICLE_ID), row.getAs(MentionTable.COUNTRY) + " LEARNED");
      }
    }
    return coded;
  }

  private static Dataset<Row> rows(List<Row> rows, StructType schema) {
    return LocalSpark.session().createDataFrame(rows, schema);
  }
}
