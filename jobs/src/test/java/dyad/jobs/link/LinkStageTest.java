package dyad.jobs.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.jobs.tables.EntityTable;
import dyad.jobs.testing.LocalSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkStageTest {
  private static Corpus corpus;
  private static Map<String, String> entityOf;
  private static Map<String, Row> entities;

  @BeforeAll
  static void linkTheTwoSeedArticles() {
    corpus = seedArticles();
    LinkedEntities linked = corpus.link();
    entityOf = corpus.entityOf(linked);
    entities =
        linked.entities().collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getAs(EntityTable.ENTITY_ID), row -> row));
  }

  private static Corpus seedArticles() {
    return new Corpus()
        .article("a1", "2024-07-23T13:51:00Z", "Belarusian minister visits North Korea")
        .mention("a1", "NATIONALITY", "Belarusian", "BLR")
        .mention("a1", "COUNTRY", "North Korea", "PRK")
        .mention("a1", "PERSON", "Maxim Ryzhenkov", "BLR")
        .mention("a1", "PERSON", "Ryzhenkov", "BLR", "Maxim Ryzhenkov")
        .mention("a1", "LOCATION", "Beijing", "CHN")
        .mention("a1", "PERSON", "Kim Jong Gyu", "PRK")
        .mention("a1", "PERSON", "Choe Son Hui", "PRK")
        .mention("a1", "PERSON", "Kim Jong Un", "PRK")
        .mention("a1", "PERSON", "Vladimir Putin", "RUS")
        .mention("a1", "PERSON", "Alexander Lukashenko", "BLR")
        .mention("a1", "NATIONALITY", "European", null)
        .article("a2", "2024-07-23T09:00:00Z", "Minister Ryschenkow travels to North Korea")
        .mention("a2", "NATIONALITY", "Belarusian", "BLR")
        .mention("a2", "PERSON", "Ryschenkow", null)
        .mention("a2", "COUNTRY", "North Korea", "PRK")
        .mention("a2", "PERSON", "Maxim Ryshchankou", "BLR")
        .mention("a2", "LOCATION", "Moscow", "RUS")
        .mention("a2", "PERSON", "Vladimir Putin", "RUS")
        .mention("a2", "PERSON", "Putin", "RUS")
        .mention("a2", "PERSON", "Alexander Lukashenko", "BLR")
        .mention("a2", "ORGANIZATION", "EU", "EUE");
  }

  @Test
  void theMinisterIsOnePersonInAllSpellings() {
    String minister = entityOf.get("Maxim Ryzhenkov");
    assertEquals(minister, entityOf.get("Ryzhenkov"));
    assertEquals(minister, entityOf.get("Ryschenkow"));
    assertEquals(minister, entityOf.get("Maxim Ryshchankou"));
    assertEquals("PERSON", entities.get(minister).getAs(EntityTable.TYPE));
    assertEquals("BLR", entities.get(minister).getAs(EntityTable.COUNTRY));
    assertEquals(4L, entities.get(minister).<Long>getAs(EntityTable.MENTION_COUNT));
    assertEquals(2L, entities.get(minister).<Long>getAs(EntityTable.ARTICLE_COUNT));
    assertTrue(minister.startsWith("per-"), minister);
  }

  @Test
  void thePresidentsAndTheViceMinisterAreThreeOthers() {
    List<String> ids =
        List.of("Maxim Ryzhenkov", "Vladimir Putin", "Kim Jong Un", "Kim Jong Gyu").stream()
            .map(entityOf::get)
            .distinct()
            .toList();
    assertEquals(4, ids.size());
    assertEquals(entityOf.get("Vladimir Putin"), entityOf.get("Putin"));
  }

  @Test
  void countriesAndTheirPeopleLinkToTheCountry() {
    assertEquals("BLR", entityOf.get("Belarusian"));
    assertEquals("PRK", entityOf.get("North Korea"));
    assertEquals("North Korea", entities.get("PRK").getAs(EntityTable.NAME));
    assertEquals("COUNTRY", entities.get("PRK").getAs(EntityTable.TYPE));
    assertNull(entityOf.get("European"));
  }

  @Test
  void aCapitalIsAPlaceWithItsCountry() {
    Row moscow = entities.get(entityOf.get("Moscow"));
    assertEquals("LOCATION", moscow.getAs(EntityTable.TYPE));
    assertEquals("RUS", moscow.getAs(EntityTable.COUNTRY));
    assertNotEquals("RUS", entityOf.get("Moscow"));
  }

  @Test
  void aShorterNameThatArticlesGiveInFullIsThatPerson() {
    Corpus corpus = new Corpus();
    for (String article : List.of("b1", "b2")) {
      corpus
          .article(article, null, null)
          .mention(article, "PERSON", "Mohamed Irfaan Ali", "GUY")
          .mention(article, "PERSON", "Irfaan Ali", "GUY", "Mohamed Irfaan Ali");
    }
    corpus.article("b3", null, null).mention("b3", "PERSON", "Irfaan Ali", null);
    corpus.article("b4", null, null).mention("b4", "PERSON", "Mahershala Ali", null);
    LinkedEntities linked = corpus.link();
    Row person =
        linked.entities().where("name = 'Mohamed Irfaan Ali' or name = 'Irfaan Ali'").head();
    assertEquals(5L, person.<Long>getAs(EntityTable.MENTION_COUNT));
    assertEquals("GUY", person.getAs(EntityTable.COUNTRY));
    assertEquals(1.0, person.<Double>getAs(EntityTable.COUNTRY_CONFIDENCE) + 1.0 / 6, 1e-9);
    assertEquals(2, linked.entities().count());
  }

  @Test
  void theEntityRowsHaveTheTablesColumns() {
    assertEquals(
        EntityTable.TABLE.columns(), List.of(corpus.link().entities().schema().fieldNames()));
  }

  @Test
  void theResultDoesNotDependOnPartitionsOrOrder() {
    Corpus twins = Corpus.generated(60, 7);
    List<String> expected = null;
    for (int partitions : new int[] {1, 2, 8}) {
      LocalSpark.session().conf().set("spark.sql.shuffle.partitions", Integer.toString(partitions));
      LinkedEntities linked = twins.shuffled(partitions).link();
      List<String> rows = new ArrayList<>(rows(linked.links()));
      rows.addAll(rows(linked.entities()));
      expected = expected == null ? rows : expected;
      assertEquals(expected, rows, partitions + " partitions");
    }
    LocalSpark.session().conf().set("spark.sql.shuffle.partitions", "4");
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
