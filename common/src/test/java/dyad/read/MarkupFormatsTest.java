package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.testing.SampleContainers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupFormatsTest {
  @Test
  void sgmlParagraphsAreLinesAndEntitiesCharacters() {
    RawRecord record = Reading.accepted(Reading.of("a.sgm", SampleContainers.sgml(2))).get(1);
    assertEquals("1", record.externalId());
    assertEquals("FERRIES <AGAIN>", record.title());
    assertEquals("PORT, Feb 26 -", record.dateline());
    assertTrue(record.body().contains("on Monday.\nThey signed"), record.body());
    assertTrue(record.body().contains("said. Fishermen"), record.body());
  }

  @Test
  void anSgmlElementWithoutItsEndCostsNoOther() {
    String broken = SampleContainers.sgml(3).replaceFirst("</REUTERS>", "");
    List<Outcome<RawRecord>> outcomes = Reading.of("a.sgm", broken);
    assertEquals(2, Reading.accepted(outcomes).size());
    assertEquals(Reason.MALFORMED, Reading.rejected(outcomes).get(0).reason());
  }

  @Test
  void sgmlTextWithoutBodyIsStillRead() {
    String element =
        "<REUTERS NEWID=\"5\"><DATE> 2-MAR-1987</DATE><TEXT TYPE=\"UNPROC\">&#2;\nA 1\n B 2\n&#3;"
            + "</TEXT></REUTERS>";
    assertEquals("A 1\n B 2", Reading.one("a.sgm", element).body());
  }

  @Test
  void rssItemsAreFragmentsOfTheFeed() {
    RawRecord record = Reading.accepted(Reading.of("a.xml", SampleContainers.rss(3))).get(2);
    assertEquals("g2", record.externalId());
    assertEquals("Harbour News", record.source());
    assertEquals("en", record.language());
    assertEquals("Mon, 01 Jul 2024 10:00:00 GMT", record.published());
    assertEquals(BodyFormat.HTML_FRAGMENT, record.bodyFormat());
    assertTrue(record.body().startsWith("<p>The ministers"));
  }

  @Test
  void aBrokenItemCostsNoOtherAndHtmlEntitiesAreForgiven() {
    String feed =
        "<rss><channel><item><title>a</b></title></item><item><title>A &amp; B&nbsp;&eacute; C & D"
            + "</title></item><item><title>c</title></item></channel></rss>";
    List<Outcome<RawRecord>> outcomes = Reading.of("a.xml", feed);
    assertEquals(1, Reading.rejected(outcomes).size());
    assertEquals("A & B\u00a0é C & D", Reading.accepted(outcomes).get(0).title());
    assertEquals("c", Reading.accepted(outcomes).get(1).title());
  }

  @Test
  void atomEntriesHaveLinksAndMarkup() {
    RawRecord record =
        Reading.one(
            "a.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Post</title><entry>"
                + "<title>t</title><id>i</id><link rel=\"self\" href=\"no\"/><link href=\"yes\"/>"
                + "<updated>2024-07-02</updated><published>2024-07-01</published><content"
                + " type=\"xhtml\"><div><p>a &lt; b</p></div></content></entry></feed>");
    assertEquals("yes", record.url());
    assertEquals("2024-07-01", record.published());
    assertEquals("<div><p>a &lt; b</p></div>", record.body());
    assertEquals("Post", record.source());
    assertEquals("en", record.language());
  }

  @Test
  void nitfHasParagraphsWithoutCaptions() {
    RawRecord record =
        Reading.one(
            "a.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://www.nitf.org/dtd/nitf-3-3.dtd\">"
                + "<nitf><head><docdata><doc-id id-string=\"7\"/><date.issue norm=\"20240701\"/>"
                + "</docdata></head><body><body.head><hedline><hl1>Head</hl1></hedline><dateline>"
                + "PORT</dateline></body.head><body.content><media><p>caption</p></media><p>One."
                + "</p><p>Two <b>bold</b>.</p></body.content></body></nitf>");
    assertEquals("One.\nTwo bold.", record.body());
    assertEquals("Head", record.title());
    assertEquals("20240701", record.published());
    assertEquals("7", record.externalId());
    assertEquals("PORT", record.dateline());
  }

  @Test
  void newsMlG2HasItsContent() {
    RawRecord record =
        Reading.one(
            "a.xml",
            "<newsMessage><itemSet><newsItem guid=\"urn:1\" xml:lang=\"en\"><itemMeta><provider"
                + " literal=\"Agency\"/><versionCreated>2024-07-01T10:00:00Z</versionCreated>"
                + "</itemMeta><contentMeta><headline>Head</headline></contentMeta><contentSet>"
                + "<inlineXML><html><body><p>One.</p></body></html></inlineXML></contentSet>"
                + "</newsItem></itemSet></newsMessage>");
    assertEquals("urn:1", record.externalId());
    assertEquals("Agency", record.source());
    assertEquals("2024-07-01T10:00:00Z", record.published());
    assertEquals("<body><p>One.</p></body>", record.body());
    assertEquals("Head", record.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE r [<!ENTITY a \"b\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM \"file:///etc/hostname\"><rss><item/></rss>",
        "<!DOCTYPE r PUBLIC \"x\" \"http://evil.example/x.dtd\"><rss><item/></rss>"
      })
  void entitiesAndExternalPartsAreUnsafe(String xml) {
    assertEquals(
        Reason.UNSAFE, Reading.oneReject("a.xml", xml.getBytes(StandardCharsets.UTF_8)).reason());
  }

  @Test
  void warcResponsesWithPagesAreRecordsAndACutOneIsMalformed() {
    byte[] warc = SampleContainers.warc(3);
    List<Outcome<RawRecord>> whole = Reading.of("a.warc", warc);
    assertEquals(3, Reading.accepted(whole).size());
    assertEquals("https://news.example/2", Reading.accepted(whole).get(2).url());
    assertEquals(BodyFormat.HTML_PAGE, Reading.accepted(whole).get(2).bodyFormat());
    List<Outcome<RawRecord>> cut =
        Reading.of("a.warc", java.util.Arrays.copyOf(warc, warc.length - 50));
    assertEquals(2, Reading.accepted(cut).size());
    assertEquals(Reason.MALFORMED, Reading.rejected(cut).get(0).reason());
  }

  @Test
  void aWarcRecordWithAWrongLengthCostsNoOther() {
    String warc = new String(SampleContainers.warc(3), StandardCharsets.ISO_8859_1);
    String wrong = warc.replaceFirst("Content-Length: 18", "Content-Length: 999999");
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.warc", wrong.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(3, Reading.accepted(outcomes).size());
    assertEquals(1, Reading.rejected(outcomes).size());
  }
}
