package dyad.jobs.cli;

import dyad.annotate.NameFinder;
import dyad.annotate.tagger.NameFinders;
import dyad.annotate.tagger.NameModelConfig;
import dyad.evaluate.LabelledText;
import dyad.evaluate.LabelledTexts;
import dyad.evaluate.NamePairScorer;
import dyad.evaluate.NameScheme;
import dyad.evaluate.NameScorer;
import dyad.jobs.runtime.UserMistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dyad evaluate names}. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Score the name finder: a name is found when first and last character and type are right.",
      "A folder holds articles.jsonl and labels.jsonl (offsets); a file a token and its label a"
          + " line (BIO); a .csv pairs of names (schema, name1, name2, is_match).",
      "The shipped model has learned from ner/news-labelled, wikigold and UNER: on these it proves"
          + " nothing; its card has held-out figures."
    },
    footerHeading = "%nExample:%n",
    footer = "  dyad evaluate names labelled/ conll.txt name-pairs.csv")
final class EvaluateNamesCommand implements Callable<Integer> {
  private static final int EXAMPLE_CHARS = 90;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "LABELS", description = "Folders or files of labels.")
  private List<Path> labels;

  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description = "A model to score instead of the one shipped.")
  private Path nameModel;

  @Option(
      names = "--types",
      paramLabel = "SCHEME",
      defaultValue = "THREE_TYPES",
      description =
          "THREE_TYPES: person, organization, location (with countries); FIVE_TYPES: countries and"
              + " nationalities too (default: ${DEFAULT-VALUE}).")
  private NameScheme types;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "10",
      description = "Most frequent errors to print (default: ${DEFAULT-VALUE}).")
  private int errors;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : labels) {
      try {
        out.printf("%n%s%n", file.getFileName());
        if (file.toString().endsWith(".csv")) {
          scorePairs(file, out);
        } else {
          scoreNames(file, out);
        }
        out.flush();
      } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
        throw new UserMistake(
            "Invalid labels %s: they cannot be read: %s".formatted(file, e.getMessage()));
      }
    }
    return ExitCode.OK;
  }

  private void scoreNames(Path file, PrintWriter out) throws IOException {
    NameFinder finder =
        NameFinders.of(
            new NameModelConfig(nameModel == null ? null : nameModel.toAbsolutePath().toString()));
    List<LabelledText> texts =
        Files.isDirectory(file) ? LabelledTexts.offsets(file) : LabelledTexts.columns(file);
    NameScorer.Report report = new NameScorer(types).score(texts, finder);
    report.format().lines().forEach(line -> out.println("  " + line));
    report.errors().stream()
        .limit(errors)
        .forEach(
            e ->
                out.printf(
                    "    %d  %s: labelled %s, found %s | %s%n",
                    e.count(), e.surface(), e.labelled(), e.found(), shortened(e.example())));
  }

  private void scorePairs(Path file, PrintWriter out) throws IOException {
    List<NamePairScorer.Scored> pairs = NamePairScorer.score(file);
    NamePairScorer.bySchema(pairs)
        .forEach(
            (schema, score) ->
                out.printf(
                    Locale.ROOT,
                    "  %-13s P %.3f R %.3f F %.3f accuracy %.3f (%d pairs)%n",
                    schema,
                    score.counts().precision(),
                    score.counts().recall(),
                    score.counts().f1(),
                    score.accuracy(),
                    score.pairs()));
    pairs.stream()
        .filter(pair -> !pair.isRight())
        .sorted((a, b) -> Double.compare(wrongness(b), wrongness(a)))
        .limit(errors)
        .forEach(
            pair ->
                out.printf(
                    Locale.ROOT,
                    "    %s | %s: %s, scored %.2f%n",
                    pair.name1(),
                    pair.name2(),
                    pair.isMatch() ? "the same" : "not the same",
                    pair.score()));
  }

  private static double wrongness(NamePairScorer.Scored pair) {
    return Math.abs((pair.isMatch() ? 1 : 0) - pair.score());
  }

  private static String shortened(String example) {
    return example.length() <= EXAMPLE_CHARS ? example : example.substring(0, EXAMPLE_CHARS) + "…";
  }
}
