package dyad.jobs.cli;

import dyad.jobs.explain.Evidence;
import dyad.jobs.explain.EvidenceQuery;
import dyad.jobs.explain.EvidenceReader;
import dyad.jobs.explain.ExplainedArticle;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad explain}: from a cell of {@code pair_trends} to the sentences behind it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Print the evidence for a country pair: article, date, outlet, and each sentence with both"
          + " names marked.",
      "The articles that are most about the two come first (pair_mentions.centrality); copies of an"
          + " article are folded into the first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dyad explain --pair BLR-PRK",
      "  dyad explain --tables tables --pair CHN-USA --period 2024-07 --limit 100",
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern PAIR = Pattern.compile("([A-Z]{3})-([A-Z]{3})");
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  @Spec private CommandSpec spec;

  @Mixin private TablesOption tables;

  @Option(
      names = "--pair",
      paramLabel = "CODE-CODE",
      required = true,
      description = "Two country codes, ISO 3166-1 alpha-3, such as BLR-PRK; in any order.")
  private String pair;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "Only this year, month or day: 2024, 2024-07 or 2024-07-23.")
  private String period;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Sentences to print at the most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    Matcher codes = PAIR.matcher(pair.toUpperCase(Locale.ROOT));
    if (!codes.matches()) {
      throw new UserMistake(
          "Invalid --pair %s: expected two country codes such as BLR-PRK".formatted(pair));
    }
    boolean inOrder = codes.group(1).compareTo(codes.group(2)) < 0;
    LocalDate[] days = days();
    EvidenceQuery query =
        new EvidenceQuery(
            codes.group(inOrder ? 1 : 2), codes.group(inOrder ? 2 : 1), days[0], days[1], limit);
    print(query, new EvidenceReader(tables.folder(), new Configuration()).read(query));
    return ExitCode.OK;
  }

  /** First and last day of the period; nulls without one. */
  private LocalDate[] days() {
    if (period == null) {
      return new LocalDate[2];
    }
    Matcher parts = PERIOD.matcher(period);
    try {
      if (parts.matches()) {
        LocalDate from = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        LocalDate next =
            parts.group(2) == null
                ? from.plusYears(1)
                : parts.group(3) == null ? from.plusMonths(1) : from.plusDays(1);
        return new LocalDate[] {from, next.minusDays(1)};
      }
    } catch (DateTimeException e) {
      // as wrong as any other text
    }
    throw new UserMistake(
        "Invalid --period %s: expected 2024, 2024-07 or 2024-07-23".formatted(period));
  }

  private static int number(Matcher parts, int group) {
    return parts.group(group) == null ? 1 : Integer.parseInt(parts.group(group));
  }

  private void print(EvidenceQuery query, Evidence evidence) {
    PrintWriter out = spec.commandLine().getOut();
    if (evidence.articles().isEmpty()) {
      out.printf(
          "No sentence names %s and %s together%s.%n",
          query.a(), query.b(), period == null ? "" : " in " + period);
    }
    evidence.articles().forEach(article -> print(out, article));
    if (!evidence.isAll()) {
      out.printf("%nThere is more: --limit %d shows up to %d sentences.%n", limit * 4, limit * 4);
    }
    out.flush();
  }

  private static void print(PrintWriter out, ExplainedArticle article) {
    int copies = article.copies();
    out.printf(
        "%n%s  %s  %s%s%n",
        article.publishedOn() == null ? "undated" : article.publishedOn(),
        article.source() == null ? "unknown outlet" : article.source(),
        article.title() == null ? "(no title)" : article.title(),
        copies == 0 ? "" : "  (+%d %s)".formatted(copies, copies == 1 ? "copy" : "copies"));
    out.printf("    %s%n", article.place());
    for (ExplainedArticle.Sentence sentence : article.sentences()) {
      out.printf("    [%d %s] %s%n", sentence.no(), sentence.section(), sentence.text());
    }
  }
}
