package dyad.jobs.cli;

import dyad.jobs.Job;
import dyad.jobs.RunRequest;
import dyad.jobs.runtime.Progress;
import dyad.jobs.runtime.Sessions;
import dyad.jobs.runtime.Summary;
import dyad.jobs.runtime.UserMistake;
import dyad.model.SectionKind;
import dyad.read.Field;
import dyad.read.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dyad run}: the job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Read articles and write the tables.",
      "Inputs are files, folders (read recursively) or globs, local or on any Hadoop file system:"
          + " .txt .html .json .jsonl .csv .tsv .sgm .xml (RSS, Atom, NITF, NewsML-G2) .warc, each"
          + " also as .gz."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad run seeds/articles",
      "  dyad run --output tables --since 2024-01-01 'archive/*.jsonl.gz' pages/",
      "  dyad run --field text=story,date=when dump.csv",
      "  dyad run --output tables --append news/2024-07-23",
      "  dyad run --languages en,fr --min-confidence 0.8 s3a://news/2024/",
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders or globs.")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "dyad-output",
      description =
          "Folder for the tables; those of an earlier run are replaced at the end"
              + " (default: ${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--append",
      description =
          "Add to the tables in --output instead of replacing them: only articles that they do not"
              + " hold yet are annotated, and events whose last article is older than the window"
              + " keep their articles and their id.")
  private boolean append;

  @Option(
      names = "--window-days",
      paramLabel = "N",
      defaultValue = "30",
      description =
          "With --append, days before the latest article in which events are still open"
              + " (default: ${DEFAULT-VALUE}).")
  private int windowDays;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Read every file as this: txt, html, json, jsonl, csv, tsv, sgml, xml, warc"
              + " (default: by extension and first bytes).")
  private Format format;

  @Option(
      names = "--field",
      paramLabel = "NAME=FIELD",
      split = ",",
      description =
          "Name of a field in your records: one of text, title, date, source, url, id,"
              + " language = the name it has there. Repeatable.")
  private Map<Field, String> fields = new EnumMap<>(Field.class);

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Leave out articles published before this day, yyyy-MM-dd.")
  private String since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Leave out articles published after this day, yyyy-MM-dd.")
  private String until;

  @Option(
      names = "--languages",
      paramLabel = "CODES",
      split = ",",
      defaultValue = "en",
      description =
          "Languages to accept, ISO 639-1, or 'all'; names are found in English text"
              + " (default: ${DEFAULT-VALUE}).")
  private List<String> languages;

  @Option(
      names = "--min-chars",
      paramLabel = "N",
      defaultValue = "20",
      description = "Shortest body that is an article, in characters (default: ${DEFAULT-VALUE}).")
  private int minChars;

  @Option(
      names = "--sections",
      paramLabel = "KINDS",
      split = ",",
      defaultValue = "HEADLINE,BODY",
      description =
          "Sections whose mentions count: HEADLINE, DATELINE, SUMMARY, BODY, OPINION,"
              + " BOILERPLATE (default: ${DEFAULT-VALUE}).")
  private List<SectionKind> sections;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0.5",
      description =
          "Mentions below this confidence, 0 to 1, do not count" + " (default: ${DEFAULT-VALUE}).")
  private double minConfidence;

  @Option(
      names = "--source-country",
      paramLabel = "OUTLET=CODE|FILE",
      split = ",",
      description =
          "Home country of an outlet, such as bbc.co.uk=GBR, or a file of such lines; its"
              + " bare presence then makes no article be about that country. Repeatable.")
  private List<String> sourceCountries = List.of();

  @Mixin private OutletsOption outlets;

  @Option(
      names = "--no-learned-cues",
      description =
          "Code no name by what other articles of the corpus say of it (default: a minister whose"
              + " office three articles give is one in a fourth too; table learned_cues).")
  private boolean noLearnedCues;

  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description =
          "A name model to use instead of the one shipped: of train-names, OpenNLP's (.bin), or a"
              + " token classifier (.onnx, with vocab.txt and config.json beside it, and the jar of"
              + " onnxruntime in lib/).")
  private Path nameModel;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Publish dates after this day are not believed (default: the day of the run).")
  private String today;

  @Option(
      names = "--no-report",
      description = "Write no site beside the tables (default: OUTPUT/report, see dyad report).")
  private boolean noReport;

  @Override
  public Integer call() {
    Clock clock = Clock.systemUTC();
    RunRequest request = request(LocalDate.now(clock));
    SparkSession spark = Sessions.open();
    try {
      Progress progress = new Progress(spark, System.err, System.console() != null);
      Summary summary = new Job(spark, request, progress, clock).run();
      summary.print(System.out);
    } finally {
      spark.stop();
    }
    return ExitCode.OK;
  }

  private RunRequest request(LocalDate runDay) {
    if (minChars < 1) {
      throw new UserMistake("Invalid --min-chars %d: expected 1 or more".formatted(minChars));
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new UserMistake(
          "Invalid --min-confidence %s: expected a number from 0 to 1".formatted(minConfidence));
    }
    if (windowDays < 1) {
      throw new UserMistake("Invalid --window-days %d: expected 1 or more".formatted(windowDays));
    }
    LocalDate from = date("--since", since);
    LocalDate to = date("--until", until);
    if (from != null && to != null && from.isAfter(to)) {
      throw new UserMistake("Invalid --since %s: it is after --until %s".formatted(since, until));
    }
    LocalDate day = date("--today", today);
    return new RunRequest(
        List.copyOf(inputs),
        output,
        format,
        fieldNames(),
        from,
        to,
        languageSet(),
        minChars,
        new TreeSet<>(sections),
        minConfidence,
        outletCountries(),
        outlets.groups(),
        !noLearnedCues,
        modelFile(),
        day == null ? runDay : day,
        append ? windowDays : null,
        !noReport);
  }

  private Map<Field, List<String>> fieldNames() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    fields.forEach((field, name) -> names.put(field, List.of(name)));
    return names;
  }

  private static LocalDate date(String option, String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new UserMistake("Invalid %s %s: expected yyyy-MM-dd".formatted(option, value));
    }
  }

  /** Empty for all languages. */
  private Set<String> languageSet() {
    Set<String> known = Set.of(Locale.getISOLanguages());
    Set<String> result = new TreeSet<>();
    for (String language : languages) {
      if (language.equalsIgnoreCase("all")) {
        return Set.of();
      }
      String code = language.strip().toLowerCase(Locale.ROOT);
      if (!known.contains(code)) {
        throw new UserMistake(
            "Invalid --languages %s: expected ISO 639-1 codes such as en,fr, or all"
                .formatted(language));
      }
      result.add(code);
    }
    return result;
  }

  private Map<String, String> outletCountries() {
    Map<String, String> result = new TreeMap<>(outlets.countries());
    for (String value : sourceCountries) {
      if (value.contains("=")) {
        addOutlet(result, value);
        continue;
      }
      try {
        for (String line : Files.readAllLines(Path.of(value), StandardCharsets.UTF_8)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            addOutlet(result, line);
          }
        }
      } catch (IOException e) {
        throw new UserMistake(
            "Invalid --source-country %s: neither OUTLET=CODE nor a file that can be read"
                .formatted(value));
      }
    }
    return result;
  }

  private static void addOutlet(Map<String, String> outlets, String line) {
    int equals = line.lastIndexOf('=');
    String code = line.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
    if (equals < 1 || code.length() != 3) {
      throw new UserMistake(
          "Invalid --source-country %s: expected OUTLET=CODE with an alpha-3 code, such as"
                  .formatted(line)
              + " bbc.co.uk=GBR");
    }
    outlets.put(line.substring(0, equals).strip(), code);
  }

  private String modelFile() {
    if (nameModel == null) {
      return null;
    }
    if (!Files.isReadable(nameModel)) {
      throw new UserMistake(
          "Invalid --name-model %s: no file that can be read".formatted(nameModel));
    }
    return nameModel.toAbsolutePath().toString();
  }
}
