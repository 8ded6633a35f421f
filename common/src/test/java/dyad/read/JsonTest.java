package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.testing.SampleContainers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void aLineThatIsNoJsonCostsNoOther() {
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.jsonl", "{\"text\": \"one\"}\n\n{\"text\": oops}\n{\"text\": \"three\"}");
    assertEquals(3, outcomes.size());
    assertEquals(1, Reading.rejected(outcomes).get(0).recordNo());
    assertEquals(Reason.MALFORMED, Reading.rejected(outcomes).get(0).reason());
    assertEquals(2, Reading.accepted(outcomes).get(1).recordNo());
  }

  @Test
  void aLineBeyondTheLimitIsRefusedAndTheNextIsRead() {
    byte[] lines =
        ("{\"text\": \"" + "x".repeat(5_000) + "\"}\n{\"text\": \"y\"}")
            .getBytes(StandardCharsets.UTF_8);
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.jsonl", lines, ReadConfig.defaults().withMaxRecordBytes(1_000));
    assertEquals(Reason.TOO_LARGE, Reading.rejected(outcomes).get(0).reason());
    assertEquals("y", Reading.accepted(outcomes).get(0).body());
  }

  @Test
  void arraysAndEnvelopesAndSingleObjectsAreRead() {
    String three =
        SampleContainers.jsonObject(1)
            + ", "
            + SampleContainers.jsonObject(2)
            + ","
            + SampleContainers.jsonObject(3);
    assertEquals(3, Reading.accepted(Reading.of("a.json", "[" + three + "]")).size());
    assertEquals(
        3, Reading.accepted(Reading.of("a.json", "{\"n\": 3, \"data\": [" + three + "]}")).size());
    assertEquals(
        3,
        Reading.accepted(Reading.of("a.json", "{\"response\": {\"docs\": [" + three + "]}}"))
            .size());
    assertEquals(
        4,
        Reading.accepted(
                Reading.of(
                    "a.json",
                    "{\"world\": ["
                        + three
                        + "], \"sport\": ["
                        + SampleContainers.jsonObject(4)
                        + "]}"))
            .size());
    assertEquals(1, Reading.accepted(Reading.of("a.json", SampleContainers.jsonObject(1))).size());
  }

  @Test
  void anArticlesListOfRelatedOnesIsNotTheRecords() {
    RawRecord record =
        Reading.one(
            "a.json",
            "{\"related\": [{\"title\": \"r\", \"url\": \"u\"}], \"title\": \"t\", \"text\": \"own\"}");
    assertEquals("own", record.body());
    assertEquals("t", record.title());
  }

  @Test
  void aBrokenElementOfAnArrayCostsNoOther() {
    String json =
        """
        [{"id": "1", "text": "one"},
        {"id": "2", "text": "two, no quote},
        {"id": "3", "text": "three"},
        {"id": "4", "text": nope},
        {"id": "5", "text": "five"}]""";
    List<Outcome<RawRecord>> outcomes = Reading.of("a.json", json);
    assertEquals(
        List.of("1", "3", "5"),
        Reading.accepted(outcomes).stream().map(RawRecord::externalId).toList());
    assertEquals(2, Reading.rejected(outcomes).size());
  }

  @Test
  void whatWasReadBeforeTheCutIsKept() {
    String whole = SampleContainers.json(5);
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.json", whole.substring(0, whole.length() - 100));
    assertEquals(4, Reading.accepted(outcomes).size());
    assertEquals(Reason.MALFORMED, Reading.rejected(outcomes).get(0).reason());
  }

  @Test
  void usualNamesAreRecognizedInAnyCaseAndNesting() {
    RawRecord record =
        Reading.one(
            "a.jsonl",
            "{\"_ID\": 7, \"Headline\": \"h\", \"articleBody\": \"b\", \"pubDate\": 1720000000,"
                + " \"source\": {\"id\": \"x\", \"name\": \"The Post\"}, \"inLanguage\": \"en\","
                + " \"article_link\": \"https://p.example/1\", \"description\": \"d\"}");
    assertEquals("7", record.externalId());
    assertEquals("h", record.title());
    assertEquals("b", record.body());
    assertEquals("1720000000", record.published());
    assertEquals("The Post", record.source());
    assertEquals("en", record.language());
    assertEquals("https://p.example/1", record.url());
  }

  @Test
  void theUsersNamesComeFirst() {
    ReadConfig config =
        ReadConfig.defaults().withFieldNames(Map.of(Field.TEXT, List.of("data.story_html")));
    List<Outcome<RawRecord>> outcomes =
        Reading.of(
            "a.jsonl",
            "{\"text\": \"no\", \"data\": {\"story_html\": \"<p>yes</p>\"}}"
                .getBytes(StandardCharsets.UTF_8),
            config);
    assertEquals("<p>yes</p>", Reading.accepted(outcomes).get(0).body());
    assertEquals(BodyFormat.HTML_FRAGMENT, Reading.accepted(outcomes).get(0).bodyFormat());
  }

  @Test
  void withoutTextTheSummaryThenTheTitleIsTheText() {
    assertEquals(
        "d",
        Reading.one("a.jsonl", "{\"title\": \"t\", \"content\": null, \"description\": \"d\"}")
            .body());
    assertEquals("t", Reading.one("a.jsonl", "{\"title\": \"t\", \"content\": \" \"}").body());
    assertEquals(
        Reason.EMPTY,
        Reading.oneReject("a.jsonl", "{\"id\": 1}".getBytes(StandardCharsets.UTF_8)).reason());
  }

  @Test
  void deepNestingIsBeyondALimit() {
    byte[] deep =
        ("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.TOO_LARGE, Reading.oneReject("a.jsonl", deep).reason());
  }

  @Test
  void loneSurrogatesAndNulsAreMadeSafe() {
    RawRecord record = Reading.one("a.jsonl", "{\"text\": \"a\\ud800b\\u0000c \\ud83d\\ude00\"}");
    assertEquals("a\ufffdbc \ud83d\ude00", record.body());
    assertNull(record.title());
  }

  @Test
  void aRangeHasTheLinesThatBeginInIt() throws Exception {
    byte[] file = SampleContainers.jsonl(20).getBytes(StandardCharsets.UTF_8);
    List<Outcome<RawRecord>> whole = Reading.of("a.jsonl", file);
    for (int cut = 1; cut < file.length; cut += 97) {
      long first = LineRange.count(new java.io.ByteArrayInputStream(file), 0, cut);
      List<Outcome<RawRecord>> parts = Reading.ofRange(file, new LineRange(0, cut, 0));
      assertEquals(first, parts.size());
      parts.addAll(Reading.ofRange(file, new LineRange(cut, file.length, first)));
      assertEquals(whole, parts, "cut at " + cut);
    }
    assertTrue(whole.size() == 20);
  }
}
