package dyad.annotate.tagger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Trains models from the corpora of the data folder whose licences allow shipping the result. */
public final class NameModelTrainer {
  private final List<LabelledDocument> news;
  private final List<LabelledDocument> others = new ArrayList<>();
  private final List<NameDocument> plainText;
  private final Path data;
  private final Consumer<String> log;

  /**
   * @param data the data folder
   * @param log receives lines on progress
   */
  public NameModelTrainer(Path data, Consumer<String> log) throws IOException {
    this.data = data;
    this.log = log;
    Corpora corpora = new Corpora(data);
    news = corpora.newsLabelled();
    others.addAll(corpora.wikigold());
    others.addAll(corpora.uner());
    plainText = PlainText.read(data, corpora.newsLabelledUrls());
  }

  /**
   * Learns from the labelled news that the predicate accepts by its id, and from all other corpora.
   * The same data, seed and passes give the same model.
   */
  public NameModel train(Predicate<String> articles, long seed, int passes) throws IOException {
    List<LabelledDocument> chosen =
        news.stream().filter(document -> articles.test(document.id())).toList();
    List<NameDocument> text = new ArrayList<>(plainText);
    chosen.forEach(document -> text.add(document.document()));
    log.accept("clusters of words from " + text.size() + " texts");
    Lexicon lexicon =
        new LexiconBuilder()
            .lists(data)
            .casing(text)
            .linkingWords(chosen)
            .clusters(WordClusters.of(text, seed))
            .build();
    List<LabelledDocument> documents = new ArrayList<>(chosen);
    documents.addAll(others);
    return new CrfTrainer(CrfTrainer.Settings.of(passes, seed), log).train(documents, lexicon);
  }

  /** The model with its probabilities fitted to held-out spans. */
  public static NameModel calibrated(NameModel model, double[] probabilities, boolean[] right) {
    return model.with(Calibration.fit(probabilities, right));
  }

  /** The model with the calibration of another one that was trained in the same way. */
  public static NameModel calibratedLike(NameModel model, NameModel judged) {
    return model.with(judged.calibration);
  }

  public static void write(NameModel model, OutputStream out) throws IOException {
    ModelFile.write(model, out);
  }
}
