package dyad.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Outcome;
import dyad.outcome.Reason;
import dyad.testing.SampleContainers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BytesTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void utf8WithOrWithoutAMarkAndUtf16AreRead() {
    String text = "Überraschung in Zürich: „Freedonia“ siegt.";
    assertEquals(text, Reading.one("a.txt", text).body());
    assertEquals(text, Reading.one("a.txt", "\ufeff" + text).body());
    byte[] marked = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(text, Reading.one("a.txt", marked).body());
    assertEquals(text, Reading.one("a.txt", text.getBytes(StandardCharsets.UTF_16BE)).body());
    byte[] jsonl = ("\ufeff{\"text\": \"" + text + "\"}\n").getBytes(StandardCharsets.UTF_16LE);
    assertEquals(text, Reading.one("a.jsonl", jsonl).body());
  }

  @Test
  void bytesThatAreNotUtf8AreWindows1252() {
    String text = "Zürich “talks” cost €5";
    assertEquals(text, Reading.one("a.txt", text.getBytes(WINDOWS_1252)).body());
    byte[] csv = ("id,text\n1," + text + "\n").getBytes(WINDOWS_1252);
    assertEquals(text, Reading.one("a.csv", csv).body());
  }

  @Test
  void aLoneBadByteSpoilsNoArticle() {
    byte[] bytes = "Zürich, Genève and München agreé".getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xff;
    assertEquals("\ufffdürich, Genève and München agreé", Reading.one("a.txt", bytes).body());
  }

  @Test
  void aDeclaredCharsetIsBelievedUnlessTheBytesAreUtf8() {
    String page = "<html><head><meta charset=windows-1251></head><body>Минск</body></html>";
    RawRecord declared = Reading.one("a.html", page.getBytes(Charset.forName("windows-1251")));
    assertTrue(declared.body().contains("Минск"));
    assertEquals(BodyFormat.HTML_PAGE, declared.bodyFormat());
    assertTrue(Reading.one("a.html", page).body().contains("Минск"));
    String feed =
        "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><item><title>Минск</title></item></rss>";
    assertEquals("Минск", Reading.one("a.xml", feed.getBytes(Charset.forName("KOI8-R"))).title());
  }

  @Test
  void gzipIsTransparentUnderAnyName() {
    byte[] gzip = SampleContainers.gzip(SampleContainers.jsonl(3).getBytes(StandardCharsets.UTF_8));
    assertEquals(3, Reading.accepted(Reading.of("a.jsonl.gz", gzip)).size());
    assertEquals(3, Reading.accepted(Reading.of("a.jsonl", gzip)).size());
    assertEquals(3, Reading.accepted(Reading.of("a.gz", gzip)).size());
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.writeBytes(gzip);
    twice.writeBytes(gzip);
    assertEquals(6, Reading.accepted(Reading.of("a.jsonl.gz", twice.toByteArray())).size());
  }

  @Test
  void truncatedGzipKeepsWhatWasReadAndIsUnreadable() {
    byte[] gzip =
        SampleContainers.gzip(SampleContainers.jsonl(2_000).getBytes(StandardCharsets.UTF_8));
    List<Outcome<RawRecord>> outcomes =
        Reading.of("a.jsonl.gz", Arrays.copyOf(gzip, gzip.length / 2));
    assertTrue(Reading.accepted(outcomes).size() > 500);
    assertEquals(1, Reading.rejected(outcomes).size());
    assertEquals(Reason.UNREADABLE, Reading.rejected(outcomes).get(0).reason());
    assertEquals(outcomes.size() - 1, Reading.rejected(outcomes).get(0).recordNo());
    byte[] text = SampleContainers.gzip("Some words of an article.".getBytes(WINDOWS_1252));
    assertEquals(
        Reason.UNREADABLE,
        Reading.oneReject("a.txt.gz", Arrays.copyOf(text, text.length - 12)).reason());
  }

  @Test
  void aGzipBombIsTooLarge() {
    byte[] bomb = SampleContainers.gzip(new byte[100 << 20]);
    assertEquals(Reason.UNSUPPORTED_FORMAT, Reading.oneReject("a.txt", bomb).reason());
    byte[] blanks = new byte[100 << 20];
    Arrays.fill(blanks, (byte) '\n');
    assertEquals(
        Reason.TOO_LARGE, Reading.oneReject("a.jsonl.gz", SampleContainers.gzip(blanks)).reason());
  }

  @Test
  void emptyFilesAndBinaryDataAreRefused() {
    assertEquals(Reason.EMPTY, Reading.oneReject("a.txt", new byte[0]).reason());
    assertEquals(Reason.EMPTY, Reading.oneReject("a.txt", new byte[] {' ', '\n'}).reason());
    assertEquals(
        Reason.EMPTY, Reading.oneReject("a.json", "[]".getBytes(StandardCharsets.UTF_8)).reason());
    byte[] pdf = "%PDF-1.7 text".getBytes(StandardCharsets.UTF_8);
    assertEquals(Reason.UNSUPPORTED_FORMAT, Reading.oneReject("a.txt", pdf).reason());
  }

  @Test
  void contentWinsOverAWrongName() {
    Map<String, byte[]> samples = SampleContainers.all(3);
    samples.forEach(
        (extension, content) -> {
          int expected = extension.equals("txt") || extension.equals("html") ? 1 : 3;
          for (String name : new String[] {"a." + extension, "a.txt", "a", "a.dat"}) {
            assertEquals(
                expected,
                Reading.accepted(Reading.of(name, content)).size(),
                extension + " named " + name);
          }
        });
    assertEquals(
        "[Reuters] - The ministers met.",
        Reading.one("a.txt", "[Reuters] - The ministers met.").body());
  }

  @Test
  void theConfigurationTravelsToExecutors() throws IOException, ClassNotFoundException {
    ReadConfig config =
        ReadConfig.defaults()
            .withFormat(Format.CSV)
            .withFieldNames(Map.of(Field.TEXT, List.of("content")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(config);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(config, in.readObject());
    }
  }

  @Test
  void everyUsualFieldNameMeansItsField() {
    FieldNames names = new FieldNames(ReadConfig.defaults());
    assertEquals(Field.TEXT, names.meaning("articleBody").field());
    assertEquals(Field.PUBLISHED, names.meaning("Publish Date").field());
    assertEquals(Field.TITLE, names.meaning("_source.title").field());
    assertTrue(names.meaning("full_text").rank() < names.meaning("content").rank());
    assertEquals(null, names.meaning("creator"));
  }
}
