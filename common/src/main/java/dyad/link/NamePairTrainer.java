package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Fits the coefficients of {@link NamePairModel} and tells how they do on names not fitted on. */
public final class NamePairTrainer {
  private static final double RIDGE = 3; // by cross-validation, see the model's card
  private static final int FOLDS = 10;

  private NamePairTrainer() {}

  /** A labelled pair of names. */
  public record LabelledPair(NameForm a, NameForm b, boolean isSame, double weight) {}

  /** The pairs that were written for this project. */
  public static List<LabelledPair> writtenPairs() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (String[] row : Lexicon.rows("name-pairs-written.tsv", 4)) {
      MentionType type = MentionType.valueOf(row[0]);
      pairs.add(
          new LabelledPair(
              NameForm.of(type, row[1]), NameForm.of(type, row[2]), row[3].equals("1"), 1));
    }
    return pairs;
  }

  /** Coefficients in the order of the features, then the intercept. */
  public static double[] fit(List<LabelledPair> pairs) {
    return LogisticRegression.fit(pairs.stream().map(NamePairTrainer::example).toList(), RIDGE);
  }

  /**
   * Score of each pair by a model fitted without its fold. Pairs that share a second name share the
   * fold, so that no name is seen in fitting.
   *
   * @param always pairs used for fitting in every fold, not scored
   */
  public static double[] crossValidated(
      List<LabelledPair> pairs, List<LabelledPair> always, long seed) {
    int[] folds = folds(pairs, seed);
    double[] scores = new double[pairs.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledPair> training = new ArrayList<>(always);
      for (int i = 0; i < pairs.size(); i++) {
        if (folds[i] != fold) {
          training.add(pairs.get(i));
        }
      }
      double[] coefficients = fit(training);
      for (int i = 0; i < pairs.size(); i++) {
        if (folds[i] == fold) {
          LabelledPair pair = pairs.get(i);
          scores[i] =
              LogisticRegression.probability(coefficients, NamePairFeatures.of(pair.a(), pair.b()));
        }
      }
    }
    return scores;
  }

  private static int[] folds(List<LabelledPair> pairs, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Integer> foldOf = new TreeMap<>();
    int[] folds = new int[pairs.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = foldOf.computeIfAbsent(pairs.get(i).b().key(), key -> random.nextInt(FOLDS));
    }
    return folds;
  }

  private static LogisticRegression.Example example(LabelledPair pair) {
    return new LogisticRegression.Example(
        NamePairFeatures.of(pair.a(), pair.b()), pair.isSame() ? 1 : 0, pair.weight());
  }
}
