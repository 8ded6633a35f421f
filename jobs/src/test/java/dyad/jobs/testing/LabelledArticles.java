package dyad.jobs.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.jobs.testing.SampleArticles.Sample;
import dyad.testing.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Development corpora as the stages see them, read the short way. */
public final class LabelledArticles {
  /** Labelled event sets. */
  public static final List<String> EVENT_SETS = List.of("giveme5w1h", "basil", "ecbplus-1-35");

  private static final Pattern RECORD =
      Pattern.compile("NEWID=\"(\\d+)\">\\s*<DATE>\\s*(\\d+-[A-Z]{3}-\\d+)\\s+(\\d+)?:?(\\d+)?");

  private LabelledArticles() {}

  /** Articles of a labelled event set; those that share an id with another are left out. */
  public static List<Sample> events(String set) throws IOException {
    List<Sample> samples = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    Path file = SharedData.require("articles/events/" + set + ".jsonl");
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      String date = article.path("date").asText(null);
      samples.add(
          new Sample(
              article.get("id").asText(),
              article.path("title").asText(null),
              article.get("text").asText(),
              date == null
                  ? null
                  : LocalDate.parse(date.substring(0, 10)).atStartOfDay().toInstant(ZoneOffset.UTC),
              article.path("source").asText(null),
              null));
    }
    Map<String, Long> uses =
        samples.stream().collect(Collectors.groupingBy(Sample::id, Collectors.counting()));
    return samples.stream().filter(sample -> uses.get(sample.id()) == 1).toList();
  }

  /** Event of each article of a labelled set. */
  public static Map<String, String> labels(String set) throws IOException {
    Map<String, String> labels = new TreeMap<>();
    List<String> lines = Files.readAllLines(SharedData.require("gold/events/" + set + ".tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      labels.put(cells[0], cells[1]);
    }
    return labels;
  }

  /** The Reuters articles that have a body. */
  public static List<Sample> reuters() throws IOException {
    List<Sample> samples = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(SharedData.require("articles/reuters-train"))) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String sgml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        for (String record : sgml.split("</REUTERS>", -1)) {
          Matcher header = RECORD.matcher(record);
          if (header.find() && record.contains("<BODY>")) {
            samples.add(article(header, record));
          }
        }
      }
    }
    return samples;
  }

  private static Sample article(Matcher header, String record) {
    LocalDate day =
        LocalDate.parse(
            header.group(2),
            new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d-MMM-uuuu")
                .toFormatter(Locale.ENGLISH));
    Instant at = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    if (header.group(4) != null && header.group(3).length() == 2) {
      at =
          at.plusSeconds(
              3_600L * Integer.parseInt(header.group(3)) + 60L * Integer.parseInt(header.group(4)));
    }
    String title = between(record, "<TITLE>", "</TITLE>");
    String body =
        between(record, "<BODY>", "</BODY>")
            .replaceAll("\n {4}", "\r")
            .replace('\n', ' ')
            .replace('\r', '\n')
            .replaceAll("(?i)\\s+reuter\\s*$", "");
    return new Sample("r" + header.group(1), title, title + "\n" + body, at, "Reuters", null);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    int to = text.indexOf(end, from);
    return from < 0 || to < 0
        ? ""
        : text.substring(from + start.length(), to)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replaceAll("&#\\d{1,4};", " ")
            .strip();
  }
}
