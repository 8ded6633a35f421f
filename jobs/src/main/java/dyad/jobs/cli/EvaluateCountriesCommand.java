package dyad.jobs.cli;

import dyad.jobs.evaluate.CountryEvaluation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate countries}. */
@Command(
    name = "countries",
    mixinStandardHelpOptions = true,
    description = {
      "Score the countries found: named outright, of any place, mention by mention, in focus, in pairs.",
      "Labels are JSON lines: id with mentions (start, end, surface, type, country, basis), with countries (what the article is about), or with source and target actors."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate countries --tables tables --labels countries.jsonl")
final class EvaluateCountriesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LabelOptions options;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0.5",
      description = "Mentions below this confidence do not count (default: ${DEFAULT-VALUE}).")
  private double minConfidence;

  @Mixin private ErrorsOption errors;

  @Override
  public Integer call() {
    return options.score(
        (tables, labels) ->
            new CountryEvaluation(
                    tables, minConfidence, errors.count(), spec.commandLine().getOut())
                .score(labels));
  }
}
