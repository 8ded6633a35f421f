package dyad.annotate.tagger;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Learns weights by stochastic gradient ascent on the conditional likelihood of the allowed labels,
 * with AdaGrad's step sizes (Duchi, Hazan and Singer 2011), features dropped at random, shrinking
 * weights, and an average over the last passes of independent rounds. Single-threaded: same data
 * and seed, same weights.
 */
final class CrfTrainer {
  /**
   * How to learn.
   *
   * @param rounds of learning from the start, in other orders, that are averaged
   * @param passes over the data in each round
   * @param averagedPasses how many of the last ones are averaged
   * @param step AdaGrad's step size
   * @param shrink share of each weight taken away after each pass
   * @param dropout share of features left out of each example
   * @param minCount features seen less often get no weight
   */
  record Settings(
      int rounds,
      int passes,
      int averagedPasses,
      double step,
      double shrink,
      double dropout,
      int minCount,
      long seed) {
    /** What measured best on held-out articles. */
    static Settings of(int passes, long seed) {
      return new Settings(2, passes, (passes + 1) / 2, 0.15, 0.02, 0.4, 2, seed);
    }

    /** The same with half the work, for models that only help to learn another. */
    static Settings ofTeacher(int passes, long seed) {
      return new Settings(1, passes, (passes + 1) / 2, 0.15, 0.02, 0.4, 2, seed);
    }
  }

  private final Settings settings;
  private final Consumer<String> log;

  CrfTrainer(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  NameModel train(List<LabelledDocument> documents, Lexicon lexicon) {
    TrainingSet set = TrainingSet.of(documents, lexicon, settings.minCount());
    log.accept(
        String.format(
            Locale.ROOT,
            "%d features, %d stretches of %d tokens",
            set.table.size(),
            set.segmentCount,
            set.tokenCount));
    float[] average = new float[set.table.size() * TagSet.SIZE];
    float[] transitionAverage = new float[TagSet.SIZE * TagSet.SIZE];
    float share = 1f / (settings.rounds() * settings.averagedPasses());
    SplittableRandom random = new SplittableRandom(settings.seed());
    for (int round = 0; round < settings.rounds(); round++) {
      CrfRound learner = new CrfRound(set, settings, random.split());
      for (int pass = 0; pass < settings.passes(); pass++) {
        double likelihood = learner.pass();
        log.accept(
            String.format(
                Locale.ROOT,
                "round %d, pass %d: log likelihood %.0f",
                round + 1,
                pass + 1,
                likelihood));
        if (pass >= settings.passes() - settings.averagedPasses()) {
          learner.addTo(average, transitionAverage, share);
        }
      }
    }
    return NameModel.of(lexicon, set.table, average, transitionAverage);
  }
}
