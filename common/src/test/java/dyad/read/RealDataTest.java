package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.testing.SharedData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealDataTest {
  // one of Reuters' elements holds nothing but its markup
  private static final int MAX_EMPTY = 1;

  @ParameterizedTest
  @CsvSource({
    "articles/reuters-train, 14668",
    "articles/wikinews-csv, 295",
    "articles/api-json-2025, 400",
    "articles/events, 1455",
    "articles/places, 935",
    "articles/html, 181",
    "seeds, 2"
  })
  void everyRecordOfTheCorporaIsRead(String folder, int expected) {
    List<Outcome<RawRecord>> outcomes = Reading.ofFolder(SharedData.require(folder));
    assertEquals(expected, outcomes.size());
    assertTrue(
        Reading.rejected(outcomes).size() <= MAX_EMPTY, () -> "" + Reading.rejected(outcomes));
  }

  @Test
  void aReutersArticleHasItsFields() {
    RawRecord first =
        Reading.accepted(Reading.ofFolder(SharedData.require("articles/reuters-train"))).get(0);
    assertEquals("1", first.externalId());
    assertEquals("Reuters", first.source());
    assertEquals("BAHIA COCOA REVIEW", first.title());
    assertEquals("26-FEB-1987 15:01:01.79", first.published());
    assertEquals("SALVADOR, Feb 26 -", first.dateline());
    assertTrue(
        first.body().startsWith("Showers continued throughout the week in the Bahia cocoa zone"));
    assertNull(first.url());
  }
}
