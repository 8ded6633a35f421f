package dyad.train;

import dyad.annotate.NameSpan;
import dyad.annotate.tagger.HeldOut;
import dyad.annotate.tagger.NameModel;
import dyad.annotate.tagger.NameModelTrainer;
import dyad.annotate.tagger.TaggerNameFinder;
import dyad.evaluate.LabelledText;
import dyad.evaluate.LabelledTexts;
import dyad.evaluate.NameScheme;
import dyad.evaluate.NameScorer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The training of the model that finds names: judges it on held-out articles, then trains the one
 * to ship on all of them, and writes it with its model card.
 */
public final class NameTraining {
  public static final int DEFAULT_PASSES = 10;
  public static final long DEFAULT_SEED = 1;

  private final Path data;
  private final long seed;
  private final int passes;
  private final Consumer<String> log;

  /**
   * @param data the folder of development data
   * @param seed of every random choice
   * @param passes over the labelled data
   * @param log receives lines on progress
   */
  public NameTraining(Path data, long seed, int passes, Consumer<String> log) {
    this.data = data;
    this.seed = seed;
    this.passes = passes;
    this.log = log;
  }

  /**
   * Trains and writes the model, and beside it the card, named like it with {@code .md} after it.
   *
   * @throws IOException when the data cannot be read or the files cannot be written
   */
  public void run(Path output) throws IOException {
    NameModelTrainer trainer = new NameModelTrainer(data, log);
    List<LabelledText> news = LabelledTexts.offsets(data.resolve("ner/news-labelled"));
    List<LabelledText> heldOut = news.stream().filter(text -> HeldOut.contains(text.id())).toList();
    log.accept("model to judge, without " + heldOut.size() + " held-out articles");
    NameModel judged = trainer.train(id -> !HeldOut.contains(id), seed, passes);
    judged = calibrate(judged, heldOut);
    Map<String, NameScorer.Report> figures = new LinkedHashMap<>();
    figures.put(
        "held-out news articles, three types",
        new NameScorer(NameScheme.THREE_TYPES).score(heldOut, new TaggerNameFinder(judged)));
    figures.put(
        "held-out news articles, five types",
        new NameScorer(NameScheme.FIVE_TYPES).score(heldOut, new TaggerNameFinder(judged)));
    Path conll = data.resolve("ner/dev-only/conllpp_dev.txt");
    if (Files.exists(conll)) {
      figures.put(
          "CoNLL++ development split (measured only)",
          new NameScorer(NameScheme.THREE_TYPES)
              .score(LabelledTexts.columns(conll), new TaggerNameFinder(judged)));
    }
    figures.forEach((name, report) -> log.accept(name + "\n" + report.format()));
    log.accept("model to ship, with all articles");
    NameModel shipped =
        NameModelTrainer.calibratedLike(trainer.train(id -> true, seed, passes), judged);
    try (OutputStream out = Files.newOutputStream(output)) {
      NameModelTrainer.write(shipped, out);
    }
    Path card = output.resolveSibling(output.getFileName() + ".md");
    Files.writeString(card, ModelCard.of(figures, shipped, seed, passes));
    log.accept("wrote " + output + " (" + Files.size(output) + " bytes) and " + card);
  }

  /** Held-out figures of models trained on growing shares of the labelled news. */
  public Map<Integer, NameScorer.Report> learningCurve(List<Integer> percents) throws IOException {
    NameModelTrainer trainer = new NameModelTrainer(data, log);
    List<LabelledText> heldOut =
        LabelledTexts.offsets(data.resolve("ner/news-labelled")).stream()
            .filter(text -> HeldOut.contains(text.id()))
            .toList();
    Map<Integer, NameScorer.Report> curve = new LinkedHashMap<>();
    for (int percent : percents) {
      NameModel model =
          trainer.train(
              id -> !HeldOut.contains(id) && HeldOut.isAmongFirst(id, percent), seed, passes);
      curve.put(
          percent,
          new NameScorer(NameScheme.THREE_TYPES).score(heldOut, new TaggerNameFinder(model)));
      log.accept(percent + " %\n" + curve.get(percent).format());
    }
    return curve;
  }

  private static NameModel calibrate(NameModel model, List<LabelledText> texts) {
    TaggerNameFinder finder = new TaggerNameFinder(model);
    List<Double> probabilities = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (LabelledText labelled : texts) {
      Set<LabelledText.Name> names = new HashSet<>(labelled.names());
      for (NameSpan span : finder.find(labelled.text())) {
        probabilities.add(span.probability());
        right.add(
            names.contains(
                new LabelledText.Name(
                    labelled.text().tokenStart(span.firstToken()),
                    labelled.text().tokenEnd(span.endToken() - 1),
                    span.type())));
      }
    }
    boolean[] outcomes = new boolean[right.size()];
    for (int k = 0; k < outcomes.length; k++) {
      outcomes[k] = right.get(k);
    }
    return NameModelTrainer.calibrated(
        model, probabilities.stream().mapToDouble(Double::doubleValue).toArray(), outcomes);
  }
}
