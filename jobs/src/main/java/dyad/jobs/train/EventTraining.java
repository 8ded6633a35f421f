package dyad.jobs.train;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dyad.cluster.PairModel;
import dyad.jobs.cluster.ClusterStage;
import dyad.jobs.cluster.EventConfig;
import dyad.jobs.cluster.EventTrainer;
import dyad.jobs.cluster.TrainingCorpus;
import dyad.jobs.evaluate.LabelledEvents;
import dyad.jobs.evaluate.LabelledEvents.Hardship;
import dyad.jobs.publish.PublishedTables;
import dyad.jobs.tables.ArticleTable;
import dyad.jobs.tables.EventTable;
import dyad.jobs.tables.MentionTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Fits the pair model on labelled sets and weeks of one newswire, and measures it. */
public final class EventTraining {
  // Chosen on the labelled sets, those cut down and undated, with each left out, and on judged
  // pairs of the newswire: more costs the labelled sets, less merges more strangers of the wire.
  private static final double OVERLAID_WEIGHT = 0.04;
  private static final double APART_WEIGHT = 0.2;
  private static final int THINNED_PERCENT = 60; // as in findings: most news stands alone
  private static final int ALL = 100;
  private static final int HALF = 50;

  private final Consumer<String> log;
  private final EventConfig base;
  private final Map<String, TrainingCorpus> sets = new LinkedHashMap<>();
  private final Map<String, Dataset<Row>> pairsOfSet = new LinkedHashMap<>();
  private final List<Dataset<Row>> pairsOfWire = new ArrayList<>();
  private final List<PublishedTables> wires = new ArrayList<>();

  /**
   * @param log is told what is done and found
   */
  public EventTraining(Consumer<String> log) {
    this.log = log;
    this.base = EventConfig.standard().with(PairModel.base());
  }

  /** Adds a labelled set. */
  public void learnFrom(PublishedTables tables, Path labels) throws IOException {
    String name = labels.getFileName().toString().replaceFirst("\\.tsv$", "");
    TrainingCorpus corpus = LabelledEvents.read(tables, labels);
    sets.put(name, corpus);
    pairsOfSet.put(
        name,
        judged(
            Stream.of(corpus, corpus.unlinked())
                .flatMap(
                    c ->
                        Stream.of(
                            c,
                            c.thinned(THINNED_PERCENT, 7),
                            c.thinned(THINNED_PERCENT, 8).undated(ALL, 8),
                            c.undated(HALF, 3)))
                .toList()));
    log.accept("pairs of %s: %d".formatted(name, pairsOfSet.get(name).count()));
  }

  /** Adds weeks of one newswire, of which nothing is known but when each article appeared. */
  public void learnFrom(PublishedTables wire) {
    Dataset<Row> articles =
        wire.read(ArticleTable.TABLE).where(col(ArticleTable.DUPLICATE_OF).isNull());
    Dataset<Row> mentions = wire.read(MentionTable.TABLE);
    TrainingCorpus overlaid = TrainingCorpus.weeksOverlaid(articles, mentions, OVERLAID_WEIGHT);
    wires.add(wire);
    pairsOfWire.add(
        judged(
            List.of(
                overlaid,
                overlaid.unlinked().undated(ALL, 1),
                TrainingCorpus.apart(articles, mentions, APART_WEIGHT))));
    log.accept("pairs of the newswire: %d".formatted(pairsOfWire.get(0).count()));
  }

  private Dataset<Row> judged(List<TrainingCorpus> corpora) {
    return corpora.stream()
        .map(
            corpus ->
                EventTrainer.pairs(corpus, base).localCheckpoint(true, StorageLevel.DISK_ONLY()))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** The resource's text: coefficients under their card. */
  public String run() {
    PairModel model = fit("");
    List<String> card = new ArrayList<>();
    card.add("Chance that two articles report one event: logistic regression over");
    card.add("dyad.cluster.PairFeatures. Format: feature, tab, coefficient.");
    card.add("Probability = 1 / (1 + exp(-(intercept + sum of coefficient x feature))).");
    card.add("");
    card.add("Card. Written by dyad train-events. Grown (dyad.cluster.ModelGrowth) from");
    card.add(
        "pair-model-base.tsv: every coefficient but both_routine may change, held near the base.");
    card.add(
        "Learned from the candidate pairs of the labelled sets "
            + String.join(", ", sets.keySet()));
    card.add("as they are, thinned (most events cut to one article), thinned without dates, and");
    card.add(
        "without half of the dates; each with linked entities and with capitalised words instead.");
    if (!pairsOfWire.isEmpty()) {
      card.add(
          "Further strangers from one newswire (nothing labelled): pairs of different weeks laid");
      card.add(
          "over one another (weight %s), dated and not, and pairs a week and more apart (%s)."
              .formatted(OVERLAID_WEIGHT, APART_WEIGHT));
    }
    card.addAll(figures(model));
    card.add(
        "Weak at: same company, other news; reports of one kind on one day; articles misdated.");
    card.add(
        "Only these numbers were learned; no words of any text are in them. Licence: Apache-2.0.");
    return model.toTsv(card);
  }

  /**
   * A model of all sets but one.
   *
   * @param without name of a set; empty for none
   */
  private PairModel fit(String without) {
    Dataset<Row> pairs =
        Stream.concat(
                pairsOfSet.entrySet().stream()
                    .filter(set -> !set.getKey().equals(without))
                    .map(Map.Entry::getValue),
                pairsOfWire.stream())
            .reduce(Dataset::union)
            .orElseThrow();
    return EventTrainer.fit(pairs, base);
  }

  private List<String> figures(PairModel model) {
    EventConfig config = base.with(model);
    List<String> lines = new ArrayList<>();
    lines.add(
        "B-cubed F at %s (%s):".formatted(config.threshold(), String.join(", ", sets.keySet())));
    for (Hardship hardship : Hardship.values()) {
      StringBuilder row = new StringBuilder("  " + hardship.text() + ":");
      sets.values().forEach(corpus -> row.append(score(corpus, hardship, config)));
      lines.add(row.toString());
      log.accept(row.toString());
    }
    if (sets.size() > 1) {
      StringBuilder left = new StringBuilder("  grown without the set:");
      sets.forEach(
          (name, corpus) -> left.append(score(corpus, Hardship.NONE, base.with(fit(name)))));
      lines.add(left.toString());
      log.accept(left.toString());
    }
    wires.forEach(wire -> lines.add(wireFigures(wire, config)));
    return lines;
  }

  private static String score(TrainingCorpus corpus, Hardship hardship, EventConfig config) {
    double f = LabelledEvents.measure(corpus, hardship, config).score().bCubed().f1();
    return String.format(Locale.ROOT, " %.3f", f);
  }

  private String wireFigures(PublishedTables wire, EventConfig config) {
    Dataset<Row> articles = wire.read(ArticleTable.TABLE).localCheckpoint();
    Dataset<Row> mentions = wire.read(MentionTable.TABLE);
    var distinct = col(EventTable.DISTINCT_ARTICLE_COUNT);
    Row counts =
        ClusterStage.cluster(articles, mentions, config)
            .events()
            .agg(sum(when(distinct.gt(1), distinct).otherwise(0)), sum(distinct), max(distinct))
            .head();
    String line =
        String.format(
            Locale.ROOT,
            "The newswire: %.0f %% of %d distinct articles in events of several, largest %d.",
            100.0 * counts.getLong(0) / counts.getLong(1),
            counts.getLong(1),
            counts.getLong(2));
    log.accept(line);
    return line;
  }
}
