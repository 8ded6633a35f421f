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
  /**
   * How often the written sentences count: they are few and stand for kinds of text of their own.
   */
  private static final int WRITTEN_COPIES = 2;

  /** Models whose agreement labels the unlabelled text. */
  private static final int TEACHERS = 2;

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
    for (int copy = 0; copy < WRITTEN_COPIES; copy++) {
      others.addAll(corpora.written());
    }
    plainText = PlainText.read(data, corpora.newsLabelledUrls());
  }

  /**
   * Learns from the labelled news that the predicate accepts by its id, from all other corpora, and
   * from unlabelled news as far as models of these agree on its names. The same data, seed and
   * passes give the same model.
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
    documents.addAll(agreed(documents, lexicon, seed, passes));
    return new CrfTrainer(CrfTrainer.Settings.of(passes, seed), log).train(documents, lexicon);
  }

  /** The unlabelled text with the labels on which models of the labelled text agree. */
  private List<LabelledDocument> agreed(
      List<LabelledDocument> documents, Lexicon lexicon, long seed, int passes) {
    List<NameModel> teachers = new ArrayList<>();
    for (int teacher = 1; teacher <= TEACHERS; teacher++) {
      CrfTrainer.Settings settings = CrfTrainer.Settings.ofTeacher(passes, seed + teacher);
      teachers.add(new CrfTrainer(settings, log).train(documents, lexicon));
    }
    AgreedLabels labels = new AgreedLabels(teachers);
    List<LabelledDocument> agreed = new ArrayList<>();
    for (NameDocument document : plainText) {
      agreed.add(labels.label("agreed-" + agreed.size(), document));
    }
    return agreed;
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
