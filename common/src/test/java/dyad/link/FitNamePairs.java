package dyad.link;

import dyad.evaluate.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fits the name pair model and prints its cross-validated figures: {@code FitNamePairs
 * name-pairs-even.csv [name-pair-model.tsv to write]}.
 */
final class FitNamePairs {
  private static final int SEEDS = 5;

  private FitNamePairs() {}

  public static void main(String[] args) throws IOException {
    List<NamePairFile.Line> lines = NamePairFile.read(Path.of(args[0]));
    List<NamePairTrainer.LabelledPair> pairs = lines.stream().map(NamePairFile.Line::pair).toList();
    List<NamePairTrainer.LabelledPair> always = NamePairTrainer.writtenPairs();
    double[] mean = new double[pairs.size()];
    for (int seed = 1; seed <= SEEDS; seed++) {
      double[] scores = NamePairTrainer.crossValidated(pairs, always, seed);
      print("seed " + seed, lines, scores, NamePairModel.THRESHOLD);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += scores[i] / SEEDS;
      }
    }
    for (double threshold = 0.3; threshold < 0.8; threshold += 0.05) {
      print(
          String.format(Locale.ROOT, "mean of seeds, t = %.2f", threshold), lines, mean, threshold);
    }
    Map<String, List<Integer>> schemas = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      schemas.computeIfAbsent(lines.get(i).schema(), s -> new ArrayList<>()).add(i);
    }
    schemas.forEach(
        (schema, indices) ->
            print(
                schema,
                indices.stream().map(lines::get).toList(),
                indices.stream().mapToDouble(i -> mean[i]).toArray(),
                NamePairModel.THRESHOLD));
    for (int i = 0; i < lines.size(); i++) {
      NamePairFile.Line line = lines.get(i);
      if (mean[i] >= NamePairModel.THRESHOLD != line.isMatch()) {
        System.out.printf(
            Locale.ROOT,
            "%s %.2f %s | %s  [%s | %s]%n",
            line.isMatch() ? "MISSED" : "WRONG ",
            mean[i],
            line.name1(),
            line.name2(),
            pairs.get(i).a().key(),
            pairs.get(i).b().key());
      }
    }
    double[] coefficients =
        NamePairTrainer.fit(Stream.concat(pairs.stream(), always.stream()).toList());
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < coefficients.length; i++) {
      String name = i < NamePairFeatures.NAMES.size() ? NamePairFeatures.NAMES.get(i) : "intercept";
      table.append(String.format(Locale.ROOT, "%s\t%.6f%n", name, coefficients[i]));
    }
    System.out.print(table);
    if (args.length > 1) {
      Files.writeString(
          Path.of(args[1]),
          "# Coefficients of the score of a pair of names: feature, coefficient. Written by"
              + " FitNamePairs, see name-pair-model.md.\n"
              + table);
    }
  }

  private static void print(
      String what, List<NamePairFile.Line> lines, double[] scores, double threshold) {
    Counts counts = Counts.NONE;
    int right = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean match = scores[i] >= threshold;
      boolean gold = lines.get(i).isMatch();
      right += match == gold ? 1 : 0;
      counts =
          counts.plus(
              new Counts(match && gold ? 1 : 0, match && !gold ? 1 : 0, !match && gold ? 1 : 0));
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s n %3d  accuracy %.3f  precision %.3f  recall %.3f  F %.3f%n",
        what,
        scores.length,
        (double) right / scores.length,
        counts.precision(),
        counts.recall(),
        counts.f1());
  }
}
