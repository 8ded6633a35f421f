package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.testing.SampleContainers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void quotedFieldsMayHoldLineBreaksAndQuotes() {
    List<RawRecord> records = Reading.accepted(Reading.of("a.csv", SampleContainers.csv(3)));
    assertEquals(3, records.size());
    assertTrue(records.get(2).body().contains("both \"capitals\" said.\nFishermen"));
    assertEquals("Ferries, again 2", records.get(2).title());
    assertEquals("2", records.get(2).externalId());
  }

  @Test
  void aBrokenQuoteCostsOneLine() {
    List<Outcome<RawRecord>> outcomes =
        Reading.of(
            "a.csv",
            "id,title,text\n1,t,\"fine\"\n2,t,\"not closed\n3,t,\"fine too\"\n4,t,\"and this\"\n");
    assertEquals(
        List.of("1", "3", "4"),
        Reading.accepted(outcomes).stream().map(RawRecord::externalId).toList());
    assertEquals(Reason.MALFORMED, Reading.rejected(outcomes).get(0).reason());
    assertEquals(1, Reading.rejected(outcomes).get(0).recordNo());
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneLine() {
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.csv", "id,text\n1,\"open\n" + "2,plain\n".repeat(10_000));
    assertEquals(10_000, Reading.accepted(outcomes).size());
    assertEquals(1, Reading.rejected(outcomes).size());
  }

  @Test
  void quotesEscapedByBackslashesAreUnderstood() {
    RawRecord record = Reading.one("a.csv", "id,text\n1,\"he said \\\"no\\\" twice\"\n");
    assertEquals("he said \"no\" twice", record.body());
  }

  @Test
  void tabsAndSemicolonsAreFoundByTheHeader() {
    assertEquals("b, c", Reading.one("a.tsv", "id\ttext\n1\tb, c\n").body());
    assertEquals("b, c", Reading.one("a.csv", "id;text\n1;b, c\n").body());
    assertEquals("b, c", Reading.one("table", "id\ttitle\ttext\n1\tt\tb, c\n").body());
  }

  @Test
  void aTableWithoutATextColumnSaysWhatToDo() {
    byte[] table = "a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8);
    assertTrue(Reading.oneReject("a.csv", table).detail().contains("--field text="));
  }

  @Test
  void aRowWithMoreFieldsThanTheHeaderIsMalformed() {
    byte[] table = "id,text\n1,a,b\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.MALFORMED, Reading.oneReject("a.csv", table).reason());
  }
}
