package dyad.jobs;

import dyad.annotate.AnnotatorConfig;
import dyad.annotate.tagger.NameModelConfig;
import dyad.model.CountingRule;
import dyad.model.CountryBasis;
import dyad.model.SectionKind;
import dyad.parse.ParseConfig;
import dyad.read.Field;
import dyad.read.Format;
import dyad.read.ReadConfig;
import dyad.trend.OutletGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run was asked for; every value checked.
 *
 * @param inputs paths, globs or URIs as the user wrote them
 * @param output folder for the tables
 * @param format the only format to read; null for choosing by extension and content
 * @param fields names of fields in the user's records, by what they hold
 * @param since first publish day to accept; null for all
 * @param until last publish day to accept; null for all
 * @param languages ISO 639-1 codes to accept; empty for all
 * @param minChars shortest body, in characters
 * @param sections kinds of section whose mentions count
 * @param minConfidence least confidence of a mention that counts, 0 to 1
 * @param sourceCountries home country by outlet
 * @param outlets groups of outlets that are counted apart
 * @param learnCues whether names that the corpus itself ties to a country code others
 * @param nameModel OpenNLP name finder model to use instead of the shipped one; null for that
 * @param today publish dates after this day are not believed
 * @param windowDays where the run adds to the tables of earlier ones: days before the latest
 *     article in which events are still open; null where it replaces them
 * @param writesReport whether a site that shows the tables is written beside them; the tables are
 *     the same with and without, so it is none of {@link #parameters}
 */
public record RunRequest(
    List<String> inputs,
    String output,
    Format format,
    Map<Field, List<String>> fields,
    LocalDate since,
    LocalDate until,
    Set<String> languages,
    int minChars,
    Set<SectionKind> sections,
    double minConfidence,
    Map<String, String> sourceCountries,
    List<OutletGroup> outlets,
    boolean learnCues,
    String nameModel,
    LocalDate today,
    Integer windowDays,
    boolean writesReport) {
  private static final DateTimeFormatter RUN_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  /** Every option that the tables depend on, by its name on the command line. */
  public Map<String, String> parameters() {
    Map<String, String> result = new LinkedHashMap<>();
    result.put("input", String.join(" ", inputs));
    result.put("output", output);
    result.put("format", String.valueOf(format));
    result.put("field", fields.toString());
    result.put("since", String.valueOf(since));
    result.put("until", String.valueOf(until));
    result.put("languages", languages.isEmpty() ? "all" : String.join(",", languages));
    result.put("min-chars", String.valueOf(minChars));
    result.put("sections", new TreeSet<>(sections).toString());
    result.put("min-confidence", String.valueOf(minConfidence));
    result.put("source-country", sourceCountries.toString());
    result.put(
        "outlets", outlets.stream().map(OutletGroup::line).collect(Collectors.joining("\n")));
    result.put("learn-cues", String.valueOf(learnCues));
    result.put("name-model", String.valueOf(nameModel));
    result.put("today", today.toString());
    result.put("append", String.valueOf(windowDays != null));
    result.put("window-days", String.valueOf(windowDays));
    return result;
  }

  /** Names a run: its start to the second, and its parameters. */
  public String runId(Instant startedAt) {
    String start = RUN_TIME.format(startedAt);
    return "%s-%08x".formatted(start, parameters().hashCode());
  }

  /** Whether the run adds to the tables of earlier ones. */
  boolean isAppending() {
    return windowDays != null;
  }

  ReadConfig readConfig() {
    return ReadConfig.defaults().withFormat(format).withFieldNames(fields);
  }

  ParseConfig parseConfig() {
    return new ParseConfig(
        List.copyOf(languages), minChars, ParseConfig.MAX_CHARS, since, until, today);
  }

  AnnotatorConfig annotatorConfig() {
    return new AnnotatorConfig(new NameModelConfig(nameModel), sourceCountries);
  }

  CountingRule countingRule() {
    return new CountingRule(sections, EnumSet.allOf(CountryBasis.class), minConfidence);
  }
}
