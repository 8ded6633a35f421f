package dyad.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Small valid containers of every format, each with articles written for these tests. */
public final class SampleContainers {
  private SampleContainers() {}

  /** A container of {@code count} articles for each extension; one article where it holds one. */
  public static Map<String, byte[]> all(int count) {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    samples.put("txt", bytes(text(0)));
    samples.put("html", bytes(page(0)));
    samples.put("json", bytes(json(count)));
    samples.put("jsonl", bytes(jsonl(count)));
    samples.put("csv", bytes(csv(count)));
    samples.put(
        "tsv",
        bytes(
            csv(count)
                .replace("\",\"", "\"\t\"")
                .replace(",title,", "\ttitle\t")
                .replace("id\ttitle\ttext,date", "id\ttitle\ttext\tdate")));
    samples.put("sgm", bytes(sgml(count)));
    samples.put("xml", bytes(rss(count)));
    samples.put("warc", warc(count));
    samples.put("jsonl.gz", gzip(bytes(jsonl(count))));
    samples.put("warc.gz", gzip(warc(count)));
    return samples;
  }

  /** Some 400 characters of news, different for each number. */
  public static String text(int number) {
    return "The ministers of Freedonia and Sylvania met for the "
        + number
        + "th time on Monday.\n\nThey signed an agreement on ferries, “a step long due”, as both"
        + " capitals said.\nFishermen on the coast asked for "
        + (number * 7 + 3)
        + " more harbours. Talks go on in spring, when the ice has left the straits and the first"
        + " boats can cross; until then the embassies exchange lists of vessels, crews and cargo.";
  }

  public static String jsonObject(int number) {
    return "{\"id\": \"a"
        + number
        + "\", \"title\": \"Ferries again "
        + number
        + "\", \"text\": \""
        + text(number).replace("\n", "\\n")
        + "\", \"published_at\": \"2024-07-"
        + (10 + number % 20)
        + "\", \"url\": \"https://news.example/"
        + number
        + "\"}";
  }

  public static String jsonl(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(jsonObject(i)).append('\n');
    }
    return lines.toString();
  }

  public static String json(int count) {
    StringBuilder array = new StringBuilder("{\"status\": \"ok\", \"articles\": [");
    for (int i = 0; i < count; i++) {
      array.append(i == 0 ? "\n" : ",\n").append(jsonObject(i));
    }
    return array.append("]}").toString();
  }

  public static String csv(int count) {
    StringBuilder rows = new StringBuilder("id,title,text,date\n");
    for (int i = 0; i < count; i++) {
      rows.append("\"").append(i).append("\",\"Ferries, again ").append(i).append("\",\"");
      rows.append(text(i).replace("capitals", "\"\"capitals\"\""));
      rows.append("\",\"2024-07-01\"\n");
    }
    return rows.toString();
  }

  public static String sgml(int count) {
    StringBuilder elements = new StringBuilder("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n");
    for (int i = 0; i < count; i++) {
      elements
          .append("<REUTERS TOPICS=\"NO\" OLDID=\"9\" NEWID=\"")
          .append(i)
          .append("\">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<UNKNOWN>&#5;&#5;C</UNKNOWN>\n")
          .append("<TEXT>&#2;\n<TITLE>FERRIES &lt;AGAIN></TITLE>\n<DATELINE>    PORT, Feb 26 - ")
          .append("</DATELINE><BODY>")
          .append(text(i).replace("\n\n", "\n    "))
          .append("\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n");
    }
    return elements.toString();
  }

  public static String rss(int count) {
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    feed.append("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">");
    feed.append("<channel><title>Harbour News</title><language>en</language>\n");
    for (int i = 0; i < count; i++) {
      feed.append("<item><title>Ferries again ").append(i).append("</title><guid>g").append(i);
      feed.append("</guid><pubDate>Mon, 01 Jul 2024 10:00:00 GMT</pubDate>");
      feed.append("<description>Short &amp; plain</description><content:encoded><![CDATA[<p>");
      feed.append(text(i).replace("\n\n", "</p><p>")).append("</p>]]></content:encoded></item>\n");
    }
    return feed.append("</channel></rss>\n").toString();
  }

  public static String page(int number) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferries "
        + number
        + "</title></head><body><article><h1>Ferries</h1><p>"
        + text(number).replace("\n\n", "</p><p>")
        + "</p></article></body></html>\n";
  }

  public static byte[] warc(int count) {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      byte[] page = bytes(page(i));
      byte[] head =
          bytes(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                  + page.length
                  + "\r\n\r\n");
      warcRecord(records, "request", i, bytes("GET / HTTP/1.1\r\n\r\n"));
      byte[] block = new byte[head.length + page.length];
      System.arraycopy(head, 0, block, 0, head.length);
      System.arraycopy(page, 0, block, head.length, page.length);
      warcRecord(records, "response", i, block);
    }
    return records.toByteArray();
  }

  private static void warcRecord(ByteArrayOutputStream out, String type, int number, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + String.format("%012d", number)
            + ">\r\nWARC-Date: 2024-07-01T00:00:00Z\r\nWARC-Target-URI: https://news.example/"
            + number
            + "\r\nContent-Type: application/http; msgtype="
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    out.writeBytes(bytes(header));
    out.writeBytes(block);
    out.writeBytes(bytes("\r\n\r\n"));
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
