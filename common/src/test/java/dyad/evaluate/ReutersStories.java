package dyad.evaluate;

import dyad.model.Section;
import dyad.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The stories of Reuters-21578's training part with the countries its indexers gave them. */
public final class ReutersStories {
  private static final Pattern STORY =
      Pattern.compile("<REUTERS[^>]*NEWID=\"(\\d+)\">(.*?)</REUTERS>", Pattern.DOTALL);
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /**
   * A story.
   *
   * @param sections headline, dateline and body of the text
   * @param about codes of the countries it is indexed under
   */
  public record Story(
      String id, LocalDate day, String text, List<Section> sections, CountryGold about) {
    /** True for the half that models are fitted to. */
    public boolean isTraining() {
      return Math.floorMod(id.hashCode() * 0x9E3779B1, 2) == 0;
    }

    public Set<String> places() {
      return about.focus();
    }
  }

  private ReutersStories() {}

  /** All stories, in the order of the files. */
  public static List<Story> read(Path data) throws IOException {
    Map<String, CountryGold> gold =
        CountryGold.read(data.resolve("gold/countries/reuters-train.jsonl.gz"));
    List<Path> files;
    try (var stream = Files.list(data.resolve("articles/reuters-train"))) {
      files = stream.sorted().toList();
    }
    List<Story> stories = new ArrayList<>();
    for (Path file : files) {
      String sgml;
      try (var in = new GZIPInputStream(Files.newInputStream(file))) {
        sgml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      }
      Matcher m = STORY.matcher(sgml);
      while (m.find()) {
        if (gold.containsKey(m.group(1))) {
          stories.add(story(m.group(1), m.group(2), gold.get(m.group(1))));
        }
      }
    }
    return stories;
  }

  private static Story story(String id, String sgml, CountryGold gold) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    append(text, sections, SectionKind.HEADLINE, part(sgml, "TITLE"));
    append(text, sections, SectionKind.DATELINE, part(sgml, "DATELINE"));
    append(text, sections, SectionKind.BODY, part(sgml, "BODY"));
    return new Story(id, day(part(sgml, "DATE").trim()), text.toString(), sections, gold);
  }

  private static void append(
      StringBuilder text, List<Section> sections, SectionKind kind, String part) {
    int start = text.length();
    text.append(part);
    sections.add(new Section(kind, start, text.length()));
    text.append('\n');
  }

  private static LocalDate day(String written) {
    String[] parts = written.split("[- ]", -1);
    return LocalDate.of(
        Integer.parseInt(parts[2]),
        MONTHS.indexOf(parts[1]) + 1,
        Integer.parseInt(parts[0].trim()));
  }

  private static String part(String sgml, String tag) {
    int start = sgml.indexOf("<" + tag + ">");
    int end = sgml.indexOf("</" + tag + ">");
    if (start < 0 || end < start) {
      return "";
    }
    return sgml.substring(start + tag.length() + 2, end)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\n(?! {2,})", " ");
  }
}
