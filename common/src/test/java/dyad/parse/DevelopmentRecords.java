package dyad.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the development data as raw records, just well enough to try the parser on it. */
final class DevelopmentRecords {
  private static final Pattern STORY =
      Pattern.compile("<REUTERS.*?NEWID=\"(\\d+)\">(.*?)</REUTERS>", Pattern.DOTALL);

  private DevelopmentRecords() {}

  /** All records of a file or of the files of a folder, in the order of names. */
  static List<RawRecord> read(Path path) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.sorted().toList()) {
          records.addAll(read(file));
        }
      }
      return records;
    }
    String name = path.getFileName().toString();
    if (name.endsWith(".sgm.gz")) {
      stories(path, records);
    } else if (name.endsWith(".html.gz")) {
      records.add(record(path, 0, null, null, null, null, null, text(path), BodyFormat.HTML_PAGE));
    } else if (name.endsWith(".jsonl")) {
      for (String line : Files.readAllLines(path)) {
        records.add(json(path, records.size(), new ObjectMapper().readTree(line)));
      }
    } else if (name.endsWith(".json")) {
      for (JsonNode node : new ObjectMapper().readTree(path.toFile()).get("data")) {
        records.add(json(path, records.size(), node));
      }
    } else if (name.endsWith(".csv")) {
      try (Reader reader = Files.newBufferedReader(path)) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : format.parse(reader)) {
          records.add(
              record(
                  path,
                  records.size(),
                  row.get("url"),
                  null,
                  row.get("title"),
                  null,
                  row.get("date"),
                  row.get("text"),
                  BodyFormat.PLAIN));
        }
      }
    } else if (name.endsWith(".txt")) {
      records.add(record(path, 0, null, null, null, null, null, text(path), BodyFormat.PLAIN));
    }
    return records;
  }

  private static RawRecord record(
      Path path,
      long no,
      String url,
      String source,
      String title,
      String dateline,
      String published,
      String body,
      BodyFormat format) {
    return new RawRecord(
        path.toString(), no, null, url, source, title, dateline, published, null, body, format);
  }

  private static void stories(Path path, List<RawRecord> records) throws IOException {
    Matcher matcher = STORY.matcher(text(path));
    while (matcher.find()) {
      String story = matcher.group(2);
      String body = element(story, "BODY");
      if (body == null && story.contains("TYPE=\"UNPROC\"")) {
        body = element(story.replaceAll("<TEXT[^>]*>", "<TEXT>"), "TEXT");
      }
      records.add(
          new RawRecord(
              path.toString(),
              records.size(),
              matcher.group(1),
              null,
              "Reuters",
              element(story, "TITLE"),
              element(story, "DATELINE"),
              element(story, "DATE"),
              null,
              body == null ? "" : body,
              BodyFormat.PLAIN));
    }
  }

  private static String element(String story, String name) {
    int start = story.indexOf("<" + name + ">");
    int end = story.indexOf("</" + name + ">");
    if (start < 0 || end < 0) {
      return null;
    }
    return story
        .substring(start + name.length() + 2, end)
        .replaceAll("&#\\d{1,2};", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static RawRecord json(Path path, int no, JsonNode node) {
    String body = field(node, "text", "content", "description");
    return new RawRecord(
        path.toString(),
        no,
        field(node, "id"),
        field(node, "url", "article_link"),
        field(node, "source", "source_title"),
        field(node, "title"),
        null,
        field(node, "date", "pub_date"),
        field(node, "language"),
        body == null ? "" : body,
        node.has("content") ? BodyFormat.HTML_FRAGMENT : BodyFormat.PLAIN);
  }

  private static String field(JsonNode node, String... names) {
    for (String name : names) {
      if (node.hasNonNull(name)) {
        return node.get(name).asText();
      }
    }
    return null;
  }

  private static String text(Path path) throws IOException {
    boolean isZipped = path.toString().endsWith(".gz");
    Charset charset =
        path.toString().contains(".sgm") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    try (InputStream file = Files.newInputStream(path);
        InputStream in = isZipped ? new GZIPInputStream(file) : file) {
      return new String(in.readAllBytes(), charset);
    }
  }
}
